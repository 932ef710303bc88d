import { fastify } from 'fastify'
import { describe, expect, it } from 'vitest'
import { checkSsin } from '#core/ssin.ts'
import { defaultSettings } from '#core/records/settings.ts'
import { clientSchema } from '#core/records/client.ts'
import { personWith } from '../../../../proxy/cbss/simulator/population/people.ts'
import { demoClientId, demoClients } from '../../../../proxy/demo/clients.ts'
import { demoSettings } from '../../../../proxy/demo/settings.ts'
import { checkSettings } from '../../../../proxy/settings/check-settings.ts'
import { applyChange, secretsOf } from '../../../../proxy/settings/sections.ts'

const clients = demoClients({ hubert: 'id-of-hubert', theresia: 'id-of-theresia' })

describe('The clients of the demo', () => {
  it('agree with the schema of clients', async () => {
    const app = fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } })
    app.post('/', { schema: { body: clientSchema } }, async () => 'fine')
    for (const payload of clients) {
      const answer = await app.inject({ method: 'POST', url: '/', payload })
      expect(answer.body).toBe('fine')
    }
  })

  it('have ids that stay the same, and one file per number', () => {
    expect(clients.map(({ id }) => id)).toEqual(clients.map((_client, index) => demoClientId(index + 1)))
    const numbers = clients.map(({ ssin }) => ssin).filter(Boolean)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('begin with the one of the first request', () => {
    expect(clients[0]).toMatchObject({ lastName: 'Sonnentau', firstNames: 'Leo Gerhard', language: 'de' })
  })

  it('let every outcome of the simulator be tried', () => {
    const outcomes = clients.map(({ ssin }) => personWith(ssin)?.outcome.kind ?? 'unknown')
    expect(new Set(outcomes)).toEqual(
      new Set([
        'data',
        'no-data',
        'deceased',
        'not-integrated',
        'replaced',
        'wrong-structure',
        'fault',
        'unknown',
      ]),
    )
  })

  it('have numbers that the form accepts, or none', () => {
    for (const { ssin, formerSsins } of clients) {
      for (const number of [ssin, ...formerSsins].filter(Boolean)) expect(checkSsin(number)).toBeNull()
    }
    expect(
      clients.filter(({ formerSsins }) => formerSsins.length > 0).map(({ lastName }) => lastName),
    ).toEqual(['Sandvoort'])
  })

  it('are shared out among the caseworkers', () => {
    const keepers = new Set(clients.flatMap(({ caseworkers }) => caseworkers))
    expect(keepers).toEqual(new Set(['id-of-hubert', 'id-of-theresia']))
    expect(clients.every(({ caseworkers }) => caseworkers.length > 0)).toBe(true)
  })
})

describe('The settings of the demo', () => {
  it('are ones that an admin could save', () => {
    const given = demoSettings.flatMap(secretsOf)
    const settings = demoSettings.reduce(applyChange, defaultSettings('demo'))
    expect(checkSettings(settings, { mode: 'demo', now: 0, stored: {}, given })).toEqual([])
  })
})
