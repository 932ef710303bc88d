import { itself, type Line } from './segment.ts'
import { belgianJudgement, partner, person, placeAbroad } from './common.ts'

const spouse: Line = [{ field: 'Name' }, { field: 'NationalNumber', as: 'plain-number', brackets: true }]

const placeOfAct: Line = [
  { field: 'Place1', lead: 'in' },
  { field: 'Place2', lead: 'in', as: placeAbroad },
  {
    field: 'Place3',
    lead: 'judgement',
    as: [
      { field: 'BelgianJudgement', as: belgianJudgement },
      { field: 'ForeignJudgement', as: [{ field: 'Place', lead: 'in', as: placeAbroad }] },
      {
        field: 'Transcription',
        lead: 'transcription',
        as: [{ field: 'Date' }, { field: 'Place', lead: 'in' }],
      },
    ],
  },
]

const declarationOfCohabitation: Line = [
  { field: 'RegistrationDate' },
  { field: 'Partner', lead: 'with', as: partner },
  { field: 'Place', lead: 'in' },
  {
    field: 'Notary',
    lead: 'notary',
    as: [{ field: 'NameNotary' }, { field: 'Place', lead: 'in', joint: 'blank' }, { field: 'Country' }],
  },
]

const cessationOfCohabitation: Line = [
  { field: 'Reason', lead: 'reason' },
  { field: 'Place', lead: 'in' },
  { field: 'Country' },
  {
    field: 'Notification',
    lead: 'notification',
    as: [{ field: 'NotificationDate' }, { field: 'Place', lead: 'in', joint: 'blank' }, { field: 'Country' }],
  },
  { field: 'Partner', lead: 'with', as: partner },
  { field: 'BelgianJudgement', lead: 'judgement', as: belgianJudgement },
]

const convenience: Line = [
  { field: 'Decision' },
  { field: 'Place', lead: 'in' },
  { field: 'Partner', lead: 'with', as: partner },
  { field: 'NotificationDate', lead: 'notification' },
]

/** Filiation, representation, civil state, cohabitation, household: 021, 110–141. */
export const familyLines: Readonly<Record<string, Line>> = {
  '021': [{ field: 'Role' }, { field: itself, as: person, joint: 'colon' }],
  '110': [
    { field: 'FiliationType' },
    { field: 'Parent1', lead: 'of', as: person },
    { field: 'Parent2', lead: 'and', as: person },
    { field: 'ActNumber', lead: 'actNumber' },
    { field: 'Place', lead: 'in' },
    { field: 'Graphic', joint: 'blank' },
  ],
  '111': [
    { field: 'Date', lead: 'date' },
    { field: 'Justification' },
    { field: 'Situation' },
    { field: 'Graphic', joint: 'blank' },
  ],
  '113': [
    { field: 'Date', lead: 'date' },
    { field: 'Status', lead: 'statusOfGuardian' },
    { field: 'Justification', lead: 'justification' },
    { field: 'NationalNumber', lead: 'person' },
    { field: 'Graphic1' },
    { field: 'Graphic2' },
  ],
  '114': [
    { field: 'FiliationType' },
    { field: 'Child', as: person, joint: 'colon' },
    { field: 'Justification', lead: 'justification' },
    { field: 'ActNumber', lead: 'actNumber' },
    { field: 'Place', lead: 'in' },
    { field: 'Graphic', joint: 'blank' },
  ],
  '120': [
    { field: 'CivilState' },
    { field: 'Spouse', lead: 'with', as: spouse },
    { field: 'Lieu', as: placeOfAct },
    { field: 'ActNumber', lead: 'actNumber' },
    { field: 'DabsNumber', lead: 'dabsNumber' },
    { field: 'SuppletoryRegister', lead: 'supplementaryRegister' },
  ],
  '121': [{ field: 'Place', lead: 'in' }, { field: 'Country' }, { field: 'Graphic' }],
  '122': [{ field: 'TypeOfContract' }, { field: 'Place', lead: 'in' }, { field: 'Graphic' }],
  '123': [
    { field: 'Declaration', lead: 'declaration', as: declarationOfCohabitation },
    { field: 'Cessation', lead: 'cessation', as: cessationOfCohabitation },
  ],
  '124': convenience,
  '125': convenience,
  // The file's owner is the reference person, the role is the one of the member who is named (PROTOCOL 7.6).
  '140': [
    { field: 'FamilyRole' },
    { field: itself, as: person, joint: 'colon' },
    { field: 'Housing', lead: 'housing' },
  ],
  // The file's owner is the member and has the role, the one who is named is the reference person.
  '141': [
    { field: 'FamilyRole' },
    { field: itself, lead: 'inHouseholdOf', as: person, joint: 'blank' },
    { field: 'Housing', lead: 'housing' },
    { field: 'Graphic' },
  ],
}
