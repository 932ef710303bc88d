import type { Line } from './segment.ts'
import { act, ownCode, validation } from './common.ts'

/** Numbers, names, nationality, birth and death: 000–013, 031–046, 100, 101, 150–152. */
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
}
