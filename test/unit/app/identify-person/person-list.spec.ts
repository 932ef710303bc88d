import type { VueWrapper } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { IdentifiedPerson } from '#core/cbss/identify-person/types.ts'
import type { Client } from '#core/records/client.ts'
import PersonTable from '../../../../src/features/identify-person/PersonTable.vue'
import { aClient } from '../clients/a-client.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aPerson } from './a-person.ts'

async function open(persons: IdentifiedPerson[], client: Client | null = null, readOnly = false) {
  const { pinia } = await openMemoryDesk({ clients: client ? [client] : [] })
  const props = { caption: 'Persons found', persons, clientId: client?.id ?? '', readOnly }
  const { page } = await mountInApp(PersonTable, { props, pinia })
  // The names of codes come from their lists.
  await eventually(() => expect(page.text()).toContain('Married'))
  return page
}

/** What is printed of each person, under its label. */
const sheets = (page: VueWrapper): Record<string, string>[] =>
  page.findAll('.print-only dl').map((list) => {
    const values = list.findAll('dd').map((value) => value.text())
    return Object.fromEntries(list.findAll('dt').map((label, at) => [label.text(), values[at] ?? '']))
  })

describe('The list of persons', () => {
  // The longest that the schema of IdentifyPerson takes for names, of one word and of many.
  const lastName = 'VANDENBROUCKE-DESCHEEMAEKER-VAN-DER-STRAETEN-PONTHOZ'
  const firstNames = 'Maria Aleksandra Theodora Wilhelmina Magdalena Elisabeth'.toUpperCase()
  const street = 'ALLÉE DES MARRONNIERS DE L’ANCIENNE ABBAYE DE LA PAIX-DIEU'

  it('shows the longest names and streets whole, in a frame that scrolls by itself', async () => {
    const address = { ...aPerson().address, street: [{ language: 'fr', text: street }] }
    const page = await open([
      aPerson({ lastName, firstNames, address: address as IdentifiedPerson['address'] }),
    ])
    const table = page.get('table')
    expect(table.text()).toContain(lastName)
    expect(table.text()).toContain(`${firstNames} VON`)
    expect(table.text()).toContain(`${street} 1 B2`)
    expect(page.get('.frame').element.firstElementChild).toBe(table.element)
  })

  it('has a row and a button with the name for each of 80 persons', async () => {
    const page = await open(
      Array.from({ length: 80 }, (_, index) => aPerson({ firstNames: `P${index + 1}` })),
    )
    expect(page.findAll('tbody tr')).toHaveLength(80)
    const buttons = page.findAll('tbody button').filter((button) => button.text().startsWith('Take over'))
    expect(buttons).toHaveLength(80)
    expect(buttons.at(-1)?.text()).toContain('MUSTERFRAU P80')
  })

  it('lets nobody take over what is somebody else’s', async () => {
    const page = await open([aPerson()], null, true)
    expect(page.text()).not.toContain('Take over')
  })
})

describe('The printed list of persons', () => {
  it('says of each what the reference sheet says (PROTOCOL 8.7)', async () => {
    const page = await open([aPerson(), aPerson({ firstNames: 'BERTA', middleName: '' })], aClient())
    await eventually(() => expect(sheets(page)[0]?.['Birth date']).toContain('('))
    expect(sheets(page)).toHaveLength(2)
    expect(sheets(page)[0]).toEqual({
      'Last name': 'MUSTERFRAU',
      'First names': 'ANNA VON',
      Gender: 'female',
      'National number': '60.05.15-900.42',
      Address: 'KLÖTZERBAHN 1 B2, 4700 EUPEN',
      Country: 'Belgium',
      'Birth date': '15/05/1960 (OK)',
      'Birth place': 'VERVIERS',
      'Civil state': 'Married',
    })
  })

  it('sets the birth date of the file beside one that differs', async () => {
    const page = await open([aPerson()], aClient({ birthDate: '1960-05-16' }))
    await eventually(() => expect(sheets(page)[0]?.['Birth date']).toBe('15/05/1960 (16/05/1960)'))
  })

  it('compares nothing where there is no file, or no date in it', async () => {
    expect(sheets(await open([aPerson()]))[0]?.['Birth date']).toBe('15/05/1960')
    const page = await open([aPerson()], aClient({ birthDate: '0000-00-00' }))
    expect(sheets(page)[0]?.['Birth date']).toBe('15/05/1960')
  })
})
