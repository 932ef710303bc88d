import { itself, type Line } from './segment.ts'
import { ownCode } from './common.ts'

const onlyReference: Line = [{ field: 'Reference', lead: 'reference' }]

const procedure: Line = [
  { field: 'Origine', lead: 'origin' },
  { field: 'Reference', lead: 'reference' },
  { field: 'Appeal', lead: 'appeal' },
  { field: 'OpenClose', lead: 'openClose' },
  { field: 'Date', lead: 'dated' },
]

const strikingOut: Line = [
  { field: 'Reference', lead: 'reference' },
  { field: 'OpenClose', lead: 'openClose' },
  { field: 'Status', lead: 'status' },
]

const decision: Line = [
  ...ownCode,
  { field: 'Reference', lead: 'reference' },
  { field: 'OpenClose', lead: 'openClose' },
  { field: 'Comments', lead: 'comments' },
  { field: 'Term', lead: 'term' },
]

/** The administrative situation of a foreigner (206), one segment for each thing that can happen. */
const administrativeSituation: Line = [
  { field: 'GeneralInfo', as: [...ownCode, { field: 'Organization', lead: 'organization' }] },
  { field: 'Procedure', lead: 'procedure', as: procedure },
  { field: 'StrikingOut', lead: 'strikingOut', as: strikingOut },
  {
    field: 'DecisionCancelled',
    lead: 'decisionCancelled',
    as: [{ field: 'Date' }, { field: 'Reference', lead: 'reference' }],
  },
  {
    field: 'Protection',
    lead: 'protection',
    as: [...ownCode, { field: 'Reference', lead: 'reference' }, { field: 'Term', lead: 'term' }],
  },
  { field: 'DelayLeaveGranted', lead: 'departureDelayed', as: [{ field: 'Date' }] },
  { field: 'Escape', lead: 'escape', presence: true },
  { field: 'UnrestrictedStay', lead: 'unrestrictedStay', presence: true },
  { field: 'ApplicationRenounced', lead: 'applicationRenounced', presence: true },
  { field: 'TerritoryLeft', lead: 'territoryLeft' },
  { field: 'AdviceFromCGVS', lead: 'adviceOfCommissioner', as: [...ownCode, ...onlyReference] },
  { field: 'Decision', lead: 'decision', as: decision },
  { field: 'ApplicationFiled', lead: 'applicationFiled', as: [...ownCode, { field: 'Place', lead: 'in' }] },
  { field: 'NotificationByDVZ', lead: 'notificationByAliensOffice', as: onlyReference },
  {
    field: 'NotificationByOrg',
    lead: 'notificationByOrganization',
    as: [{ field: 'Place' }, ...onlyReference],
  },
  { field: 'AppealLodged', lead: 'appealLodged', as: onlyReference },
]

/** The situation of foreigners, and who is in charge of somebody: 200–213. */
export const foreignerLines: Readonly<Record<string, Line>> = {
  '200': [{ field: 'PublicSecurityNumber', lead: 'number' }],
  '202': [
    { field: 'Graphic1' },
    { field: 'Graphic2' },
    {
      field: 'Limosa',
      as: [{ field: 'Reason1' }, { field: 'Reason2' }, { field: 'NationalNumber', lead: 'ssin' }],
    },
  ],
  '205': [{ field: itself, as: 'code-label' }],
  '206': administrativeSituation,
  '207': [
    {
      field: 'SocialWelfare',
      lead: 'welfareCentre',
      as: [
        { field: 'Place', lead: 'in' },
        { field: 'Initiative', lead: 'initiative' },
      ],
    },
    { field: 'RefugeeCentre', lead: 'refugeeCentre' },
  ],
  '208': [{ field: 'PseudoNationalNumber' }],
  '210': [{ field: 'RegistrationRegister', lead: 'register' }],
  '211': [{ field: 'TypeOfDocument' }],
  '213': [
    { field: 'Name' },
    { field: 'Nationality', lead: 'nationality' },
    { field: 'BirthDate', lead: 'born', joint: 'blank' },
    { field: 'BirthPlace', lead: 'in', joint: 'blank' },
  ],
}
