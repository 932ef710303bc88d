import { describe, expect, it } from 'vitest'
import type { ClientLines } from '#core/wire/clients.ts'
import { aClient, buildProxy, clientId, ssin } from '../build-proxy.ts'

const other = (last: number) => `01939f3a-0000-7000-8000-0000000001${String(last).padStart(2, '0')}`

const line = { id: clientId, name: 'Mustermann, Max', birthYear: '1968', municipality: 'Eupen', ssin }

describe('The search in the whole centre', () => {
  it.each([
    ['mustermann', [line]],
    ['max MUSTER', [line]],
    ['68.07.02', [line]],
    ['nobody', []],
  ])('finds by “%s” lines with name, birth year, municipality and number alone', async (text, lines) => {
    const proxy = await buildProxy()
    const answer = await (await proxy.as('theresia')).post('/api/clients/search', { text })
    expect(answer.json()).toEqual({ lines, total: lines.length, more: false })
  })

  it('finds a former number, and says nothing of a birth year that is not known', async () => {
    const proxy = await buildProxy()
    const formerSsins = ['60451590130']
    await proxy.services.clients.put(
      aClient({ id: other(1), ssin: '', formerSsins, birthDate: '0000-00-00' }),
    )
    const answer = await (await proxy.as('hubert')).post('/api/clients/search', { text: '6045' })
    expect(answer.json().lines).toMatchObject([{ id: other(1), birthYear: '', ssin: '' }])
  })

  it('gives pages by name, and says whether there is more', async () => {
    const proxy = await buildProxy()
    for (const [index, lastName] of ['Zoll', 'Élan', 'Adam', 'Ende'].entries()) {
      await proxy.services.clients.put(aClient({ id: other(index), lastName, firstNames: 'Kim' }))
    }
    const hubert = await proxy.as('hubert')
    const seen: string[] = []
    for (let more = true; more;) {
      const search = { text: 'kim', limit: 3, offset: seen.length }
      const page: ClientLines = (await hubert.post('/api/clients/search', search)).json()
      expect(page.total).toBe(4)
      seen.push(...page.lines.map(({ name }) => name))
      more = page.more
    }
    expect(seen).toEqual(['Adam, Kim', 'Élan, Kim', 'Ende, Kim', 'Zoll, Kim'])
  })

  it('knows what was changed since the last search', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const names = async (text: string) => {
      const { lines }: ClientLines = (await hubert.post('/api/clients/search', { text })).json()
      return lines.map(({ name }) => name)
    }
    expect(await names('max')).toEqual(['Mustermann, Max'])
    await proxy.services.clients.put(aClient({ lastName: 'Neumann' }))
    expect(await names('max')).toEqual(['Neumann, Max'])
    expect(await names('mustermann')).toEqual([])
  })

  it.each([{ text: '' }, { text: 'a' }, { text: '   ' }, { text: 'ab', limit: 101 }, {}])(
    'refuses %j',
    async (body) => {
      const proxy = await buildProxy()
      const answer = await (await proxy.as('hubert')).post('/api/clients/search', body)
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid-input'])
    },
  )
})

describe('The file of a client', () => {
  it('comes to a caseworker whose device does not carry it', async () => {
    const proxy = await buildProxy()
    const answer = await (await proxy.as('theresia')).post(`/api/clients/${clientId}`, {})
    expect(answer.json()).toEqual(aClient({ caseworkers: [proxy.user('hubert').id] }))
  })

  it('is not found where there is none', async () => {
    const proxy = await buildProxy()
    const answer = await (await proxy.as('theresia')).post(`/api/clients/${other(9)}`, {})
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found'])
  })

  it.each(['/api/clients/search', `/api/clients/${clientId}`])(
    'is shown to no administrator by %s',
    async (url) => {
      const proxy = await buildProxy()
      const answer = await (await proxy.as('rolf')).post(url, { text: 'mustermann' })
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'not-allowed'])
      expect(answer.body).not.toContain(ssin)
    },
  )
})
