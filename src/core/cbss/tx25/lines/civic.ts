import type { Line } from './segment.ts'

const electoralFunction: Line = [
  { field: 'Situation' },
  { field: 'Category', lead: 'category' },
  { field: 'Place', lead: 'in' },
  { field: 'Volunteer', lead: 'volunteer' },
  { field: 'Modified', lead: 'modified' },
  { field: 'CODNBSC', lead: 'nbscCode' },
]

const voter: Line = [{ field: 'Situation' }, { field: 'ExpiryDate', lead: 'expires' }, { field: 'Graphic' }]

/** One code for each parliament or council, in the order that xm25.xsd gives (ElectionType): 1 takes part, 0 does not. */
const participation: Line = [
  { field: 'Code', occurrence: 1, lead: 'chamber', as: 'yes-no' },
  { field: 'Code', occurrence: 2, lead: 'europe', as: 'yes-no' },
  { field: 'Code', occurrence: 3, lead: 'region', as: 'yes-no' },
  { field: 'Code', occurrence: 4, lead: 'municipality', as: 'yes-no' },
]

const otherPerson: Line = [{ field: 'NationalNumber' }]

/** Rights and duties of citizens: elections 130–132, military service 160. */
export const civicLines: Readonly<Record<string, Line>> = {
  '130': [
    { field: 'ElectoralFunction', lead: 'electoralFunction', as: electoralFunction },
    { field: 'Voter', lead: 'voter', as: voter },
  ],
  '131': [
    { field: 'Category' },
    { field: 'Place', lead: 'in' },
    { field: 'Country', lead: 'country' },
    { field: 'Graphic' },
  ],
  '132': [
    { field: 'TypeOfVoting', lead: 'voting' },
    { field: 'Place', lead: 'in' },
    { field: 'Criteria', lead: 'criterion' },
    {
      field: 'Post',
      as: [
        { field: 'DiplomaticPost', lead: 'diplomaticPost' },
        { field: 'Territory', joint: 'blank' },
      ],
    },
    { field: 'ChoiceOfAddress', lead: 'choiceOfAddress', as: [{ field: 'Code' }] },
    { field: 'Proxy', lead: 'proxy', as: otherPerson, presence: true },
    { field: 'AbsenteeVoter', lead: 'absentVoter', as: otherPerson, presence: true },
    { field: 'ValidityDate', lead: 'validity' },
    { field: 'Elections', lead: 'participation', as: participation },
    { field: 'Graphic' },
  ],
  '160': [
    { field: 'Situation' },
    { field: 'Place', lead: 'in' },
    {
      field: 'Class',
      lead: 'conscriptionClass',
      as: [{ field: 'Year' }, { field: 'Qualification', lead: 'qualification' }],
    },
  ],
}
