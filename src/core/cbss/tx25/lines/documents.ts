import type { Line } from './segment.ts'

const certificate: Line = [{ field: 'Number', lead: 'number' }, { field: 'Presence' }]

/** Occupation, cards, licences and permits, and the dates of the file itself. */
export const documentLines: Readonly<Record<string, Line>> = {
  '070': [
    { field: 'Occupation' },
    { field: 'SocialCategory', lead: 'socialCategory', brackets: true },
    { field: 'Graphic1' },
    { field: 'Graphic2' },
  ],
  '073': [{ field: 'Category' }, { field: 'CertificateNumber', lead: 'number' }],
  '074': [
    { field: 'SerialNumber', lead: 'serialNumber' },
    { field: 'IdentificationNumber', lead: 'identificationNumber' },
  ],
  '180': [
    { field: 'IdentityCard', lead: 'identityCardNumber' },
    { field: 'Certificate1', lead: 'certificate1', as: certificate },
    { field: 'Certificate2', lead: 'certificate2', as: certificate },
  ],
  '190': [{ field: 'WarTitle' }, { field: 'Graphic1' }, { field: 'Graphic2' }],
  '191': [
    { field: 'TypeOfLicense' },
    { field: 'LicenseNumber', lead: 'number' },
    { field: 'Place', lead: 'deliveredIn' },
    { field: 'DeliveryCountry', brackets: true },
    { field: 'ForfeitureReason', lead: 'forfeitureReason' },
    { field: 'ForfeitureDate', lead: 'forfeited' },
  ],
  '192': [{ field: 'Declaration' }, { field: 'Place', lead: 'in' }],
  '193': [
    {
      field: 'Card',
      lead: 'card',
      as: [
        { field: 'CardNumber', lead: 'number' },
        { field: 'SerialNumber', lead: 'serialNumber' },
      ],
    },
    {
      field: 'Categories',
      lead: 'categories',
      as: [
        { field: 'Category', occurrence: 'all' },
        { field: 'Code', brackets: true },
      ],
    },
    { field: 'Place', lead: 'in' },
    { field: 'ExpiryDate', lead: 'expires' },
  ],
  '194': [
    { field: 'TypeOfLicense' },
    { field: 'Categories', lead: 'categories', as: 'labels' },
    { field: 'LicenseNumber', lead: 'number' },
    {
      field: 'Delivery',
      lead: 'delivered',
      as: [{ field: 'Place', lead: 'in' }, { field: 'Label' }, { field: 'Code', brackets: true }],
    },
    { field: 'GearBox', lead: 'gearBox' },
    { field: 'Medical', lead: 'medical' },
    { field: 'ExpiryDate', lead: 'expires' },
  ],
  '195': [
    { field: 'TypeOfCard' },
    { field: 'CardNumber', lead: 'number', joint: 'blank' },
    { field: 'ExpiryDate', lead: 'expires' },
    { field: 'Delivery', lead: 'deliveredIn', as: [{ field: 'Place' }, { field: 'Country' }] },
    { field: 'Duplicate', lead: 'duplicate' },
    { field: 'Renewal', lead: 'renewal' },
    { field: 'Duration', lead: 'duration' },
  ],
  '196': [{ field: 'Category' }, { field: 'CardNumber', lead: 'number' }],
  '197': [
    { field: 'CardNumber', lead: 'number' },
    { field: 'ExpiryDate', lead: 'expires' },
  ],
  '198': [
    { field: 'PermitNumber', lead: 'number' },
    { field: 'ExpiryDate', lead: 'expires' },
  ],
  '199': [
    { field: 'Status', lead: 'status' },
    {
      field: 'PassportIdent',
      as: [
        { field: 'PassportType', lead: 'type' },
        { field: 'PassportNumber', lead: 'number' },
      ],
    },
    {
      field: 'Issuer',
      lead: 'issuedBy',
      as: [
        { field: 'Place' },
        { field: 'Province', tail: 'province' },
        { field: 'PosteDiplomatique', tail: 'diplomaticPost' },
      ],
    },
    { field: 'RenewalNumber', lead: 'renewalNumber' },
    { field: 'SerialNumber', lead: 'serialNumber' },
    { field: 'SecondNumber', lead: 'secondNumber' },
    { field: 'ReplacementOf', lead: 'replacementOf' },
    { field: 'AdditionTo', lead: 'additionTo' },
    { field: 'ProductionDate', lead: 'produced' },
    { field: 'ExpiryDate', lead: 'expires' },
  ],
  '250': [{ field: 'NationalNumber' }],
  '253': [],
  '254': [],
}
