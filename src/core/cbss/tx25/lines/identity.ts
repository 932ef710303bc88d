import type { Line } from './segment.ts'
import { act, ownCode, placeAbroad, validation } from './common.ts'

const funeralContract: Line = [
  { field: 'Situation' },
  { field: 'Date', lead: 'dated' },
  { field: 'Number', lead: 'number' },
  { field: 'CBENumber', lead: 'enterpriseNumber' },
]

/** Numbers, names, nationality, birth, death and burial: 000–013, 031–046, 100, 101, 150–153. */
export const identityLines: Readonly<Record<string, Line>> = {
  '000': [
    {
      field: 'NationalNumber',
      as: [{ field: 'NationalNumber' }, { field: 'Sex', as: 'sex', brackets: true }],
    },
  ],
  '002': [{ field: 'NationalNumber' }, { field: 'Justification', lead: 'justification' }],
  '004': [{ field: 'Sex', as: 'sex' }, { field: 'Graphic' }],
  '006': [{ field: 'Country' }, { field: 'Graphic', joint: 'blank' }],
  '010': [{ field: 'Name' }],
  '011': [{ field: 'Name' }],
  '012': [{ field: 'NobilityTitle' }],
  '013': [{ field: 'ModificationType' }, { field: 'Graphic' }],
  '031': [
    { field: 'Nationality' },
    {
      field: 'Reason',
      lead: 'reason',
      as: [
        { field: 'Justification' },
        { field: 'Place', lead: 'in' },
        { field: 'Graphic' },
        { field: 'Country' },
      ],
    },
  ],
  '032': [{ field: 'Nationality' }, { field: 'Graphic' }],
  '040': [{ field: 'Gender' }, ...validation],
  '041': [{ field: 'Graphic' }, ...validation],
  '043': [{ field: 'Nationality' }, ...validation],
  '044': [{ field: 'Place', lead: 'in' }, { field: 'Graphic' }, ...validation],
  '045': [{ field: 'CivilState' }, ...validation],
  '046': validation,
  '100': [{ field: 'Time', lead: 'at' }, ...act],
  '101': [{ field: 'DeclaredBirthDate' }, { field: 'Certificate' }],
  '150': [
    { field: 'Time', lead: 'at' },
    { field: 'Decease', as: [...act, { field: 'Origin', lead: 'origin' }] },
    {
      field: 'Decision',
      lead: 'decision',
      as: [
        { field: 'Type' },
        {
          field: 'Transcription',
          lead: 'transcription',
          as: [{ field: 'Date' }, { field: 'Place', lead: 'in' }],
        },
        { field: 'Graphic' },
      ],
    },
  ],
  '151': [
    { field: 'Decision', as: [...ownCode, { field: 'NationalNumber', brackets: true }] },
    { field: 'Graphic' },
  ],
  '152': [
    { field: 'Date', lead: 'date' },
    { field: 'TypeOfBurial' },
    {
      field: 'LegalRepresentative',
      as: [
        { field: 'NationalNumber', joint: 'blank' },
        { field: 'Graphic', joint: 'blank' },
      ],
    },
  ],
  // The register's instructions on 153 know a burial abroad, which only Place3 can hold. So Place2 and Place3 say where
  // the funeral shall be, and Place goes with the date of the document.
  '153': [
    { field: 'TypeOfFuneral' },
    { field: 'Rite', lead: 'rite' },
    { field: 'Place2', lead: 'placeOfFuneral' },
    { field: 'Place3', lead: 'placeOfFuneral', as: placeAbroad },
    {
      field: 'LegalRepresentative',
      lead: 'legalRepresentative',
      as: [{ field: 'NationalNumber' }, { field: 'Graphic', joint: 'blank' }],
    },
    { field: 'Contract', lead: 'contract', as: funeralContract },
    { field: 'DocumentDate', lead: 'documentDated' },
    { field: 'Place', lead: 'in' },
  ],
}
