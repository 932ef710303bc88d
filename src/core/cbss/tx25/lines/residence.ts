import type { Line } from './segment.ts'
import { belgianAddress, freeAddress, validation } from './common.ts'

/** Where somebody lives or lived, and what is kept about addresses. */
export const residenceLines: Readonly<Record<string, Line>> = {
  '001': [
    { field: 'Residence' },
    { field: 'Fusion', lead: 'fusion' },
    { field: 'Language', lead: 'language' },
  ],
  '003': [
    { field: 'InvestigationResult' },
    { field: 'StartDate', lead: 'from' },
    { field: 'EndDate', lead: 'until' },
    { field: 'Graphic1' },
    { field: 'Graphic2' },
  ],
  '005': [
    { field: 'OriginPlace', lead: 'moveFrom' },
    { field: 'DestinationPlace', lead: 'moveTo' },
  ],
  '007': [{ field: 'TypeOfStudent' }, { field: 'ExpiryDate', lead: 'expires' }],
  '008': [
    { field: 'Date', lead: 'date' },
    { field: 'ExpiryDate', lead: 'expires' },
  ],
  '018': [{ field: 'Address', as: freeAddress }],
  '019': [{ field: 'Address', as: [{ field: 'Graphic' }] }],
  '020': [{ field: 'Address', as: belgianAddress }],
  '022': [
    {
      field: 'Address',
      lead: 'address',
      as: [
        { field: 'PosteDiplomatique', lead: 'diplomaticPost' },
        { field: 'Territory', joint: 'blank' },
        { field: 'Address', joint: 'blank', as: freeAddress },
      ],
    },
  ],
  '023': [
    { field: 'Date', lead: 'date' },
    { field: 'Address', as: freeAddress },
  ],
  '024': [],
  '026': [
    { field: 'Date', lead: 'date' },
    { field: 'TypeOfAbsence' },
    { field: 'Graphic1', joint: 'blank' },
    { field: 'Graphic2', joint: 'blank' },
  ],
  '027': [{ field: 'Graphic' }],
  '028': [{ field: 'LegalFact' }, { field: 'Graphic' }, { field: 'ExpiryDate', lead: 'expires' }],
  '042': [{ field: 'Place', lead: 'in' }, { field: 'Address', as: belgianAddress }, ...validation],
  '212': [{ field: 'Residence', lead: 'residence' }, { field: 'Graphic' }],
  '214': [
    { field: 'Address', as: belgianAddress },
    { field: 'Organization', lead: 'organization' },
  ],
  '251': [],
  '252': [
    { field: 'StartDate', lead: 'from' },
    { field: 'EndDate', lead: 'until', joint: 'blank' },
  ],
}
