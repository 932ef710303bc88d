import type { Line } from './segment.ts'

const contacts: Line = [
  { field: 'EmailAddress', lead: 'email' },
  { field: 'MobileNumber', lead: 'mobile' },
  { field: 'PhoneNumber', lead: 'phone' },
]

/** What the municipality keeps for its own work: its registers 240, notes 246, how to reach somebody 247. */
export const municipalityLines: Readonly<Record<string, Line>> = {
  '240': [
    { field: 'NumberRegister', lead: 'registerNumber' },
    { field: 'NumberFolio', lead: 'folioNumber' },
  ],
  '246': [{ field: 'Graphic1' }, { field: 'Graphic2' }, { field: 'Contacts', as: contacts }],
  '247': [
    { field: 'Graphic1' },
    { field: 'Graphic2' },
    { field: 'Contacts', as: [...contacts, { field: 'FaxNumber', lead: 'fax' }] },
  ],
}
