import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settableModes } from '../../../../proxy/cbss/simulator/fault-switch.ts'
import { writtenPeople } from '../../../../proxy/cbss/simulator/population/people.ts'
import { demoClients } from '../../../../proxy/demo/clients.ts'

const readme = readFileSync(new URL('../../../../proxy/cbss/simulator/README.md', import.meta.url), 'utf8')
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('The README of the simulator', () => {
  it('has a true row for each person written by hand, with the number of the client', () => {
    const people = writtenPeople.filter(({ hasFile }) => hasFile)
    const clients = demoClients({ hubert: 'hubert', theresia: 'theresia' })
    for (const { key, ssin, lastNames, firstNames, shows } of people) {
      const client = clients.findIndex((candidate) => candidate.ssin === ssin) + 1
      const name = `${lastNames.join(' ')}, ${firstNames.join(' ')}`
      expect(rows).toContainEqual([
        '',
        `\`${key}\``,
        name,
        ssin,
        client === 0 ? '' : String(client),
        shows,
        '',
      ])
    }
  })

  it('explains each fault mode', () => {
    for (const mode of settableModes) {
      expect(rows).toContainEqual(['', `\`${mode}\``, expect.stringMatching(/\w/), ''])
    }
  })
})
