import { describe, expect, it } from 'vitest'
import { languages } from '#core/languages.ts'
import { element, lineOf } from './pieces.ts'

const notes = element('Graphic1', 'Schalter 3') + element('Graphic2', 'vormittags')
const contacts =
  element('EmailAddress', 'ida@tau.example') +
  element('MobileNumber', '+32 400 11') +
  element('PhoneNumber', '+32 87 22')
const fax = element('FaxNumber', '+32 87 33')

describe('The line of what the municipality keeps', () => {
  it.each([
    [
      '240',
      'LocalRegisters',
      'LocalRegister',
      element('NumberRegister', '4') + element('NumberFolio', '5'),
      'Register Nr. **4**, Blatt Nr. **5**',
    ],
    [
      '246',
      'ManagersInfo',
      'ManagerInfo',
      notes + element('Contacts', contacts),
      '**Schalter 3**, **vormittags**, E-Mail: **ida@tau.example**, Mobiltelefon: **+32 400 11**, Telefon: **+32 87 22**',
    ],
    [
      '247',
      'ContactsData',
      'ContactData',
      notes + element('Contacts', contacts + fax),
      '**Schalter 3**, **vormittags**, E-Mail: **ida@tau.example**, Mobiltelefon: **+32 400 11**, Telefon: **+32 87 22**, Fax: **+32 87 33**',
    ],
  ])('%s %s', (_ti, container, item, content, line) => {
    expect(lineOf(element(container, element(item, content)))).toBe(line)
  })

  it('has its words in each language', () => {
    const item = element(
      'ContactData',
      element('Contacts', element('MobileNumber', '1') + element('PhoneNumber', '2')),
    )
    expect(languages.map((language) => lineOf(element('ContactsData', item), language))).toEqual([
      'Gsm: **1**, Telefoon: **2**',
      'GSM : **1**, Téléphone : **2**',
      'Mobiltelefon: **1**, Telefon: **2**',
      'Mobile: **1**, Phone: **2**',
    ])
  })
})
