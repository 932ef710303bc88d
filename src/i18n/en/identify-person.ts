export const identifyPerson = {
  kind: {
    label: 'How to ask',
    number: 'By number',
    name: 'By name and birth date',
    hint: {
      number: 'Whose is this number, and is it this person?',
      name: 'Which number has this person?',
    },
  },
  phonetic: 'Names that sound alike are found too.',
  tolerance: {
    label: 'Tolerance',
    exact: {
      years: 'in {date}',
      months: 'in {date}',
      days: 'on {date}',
    },
    within: {
      years: 'within one year of {date}: {from} to {to} | within {count} years of {date}: {from} to {to}',
      months: 'within one month of {date}: {from} to {to} | within {count} months of {date}: {from} to {to}',
      days: 'within one day of {date}: {from} to {to} | within {count} days of {date}: {from} to {to}',
    },
  },
  maximum: {
    label: 'Most persons',
    hint: 'The CBSS gives at most 80 persons.',
    all: 'as many as the CBSS gives',
  },
  verification: {
    step: 'Verification',
    hint: 'The CBSS compares this with its registers; one proof that matches is enough. Only then it tells civil state, birth place and nationality. You may leave it empty.',
    label: 'Verified with',
    none: 'nothing: only the number is looked up',
  },
  or: 'or',
  by: {
    identityCardNumber: 'identity card',
    sisCardNumber: 'SIS card',
  },
  asked: {
    number: '“Who has the number {ssin}?”',
    name: '“Which number has {name}, born {born}?”',
  },
  result: {
    caption: 'Persons found',
  },
  columns: {
    ssin: 'Number',
    name: 'Name',
    born: 'Born',
    civilState: 'Civil state',
    address: 'Address',
    origin: 'Source',
    take: 'Take over',
  },
  genderSince: '{gender}, since {date}',
  origin: {
    RN_RR: 'National Register',
    BCSS_KSZ: 'Register of the CBSS',
  },
  proof: {
    'sis-card': 'SIS card',
    'identity-card': 'identity card',
    'person-data': 'names and birth date',
  },
  verified: {
    verified: {
      title: 'Identity verified: {proofs}',
      alone: 'Identity verified',
      safe: 'The CBSS compared it with its registers.',
      todo: '',
    },
    'not-verified': {
      title: 'Identity not verified: {proofs}',
      alone: 'Identity not verified',
      safe: 'Nothing you gave matches the register.',
      todo: 'Compare with the card before you use what is shown.',
    },
    'not-asked': {
      title: 'Identity not verified',
      alone: 'The number was only looked up',
      safe: 'Neither a card nor names were compared.',
      todo: 'To verify the person, duplicate the request and give the card number.',
    },
  },
  differs: '{field} differs',
  differsWith: '{field} differs: {value}',
  nobody: {
    number:
      'The CBSS knows nobody with this number. Compare it with the card, or search by name and birth date.',
    name: 'Nobody was found. Try a wider tolerance, no first name, or another spelling of the last name.',
    again: 'Change and ask again',
  },
  take: {
    button: 'Take over',
    new: 'Make a file of this person?',
    newHint:
      '{person} has no file on this device. It is filled with what the register tells, and you become the caseworker.',
    compare: 'Compare with the file of {client}',
    compareHint: 'Choose per point what the file shall say.',
    same: 'The file says what the register says.',
    point: 'Point',
    file: 'File',
    register: 'Register',
    all: 'Take all from the register',
    cancel: 'Cancel',
    open: 'Open the file',
    make: 'Make the file',
    save: 'Take over nothing | Take over one point | Take over {count} points',
  },
  file: {
    country: 'Country',
    birthPlace: 'Birth place',
    ssin: 'National number',
    lastName: 'Last name',
    firstNames: 'First names',
    birthDate: 'Birth date',
    gender: 'Gender',
    civilState: 'Civil state',
    nationality: 'Nationality',
    address: 'Address',
  },
  sheet: {
    same: 'OK',
  },
}

/** What every language must have for this area. */
export type IdentifyPerson = typeof identifyPerson
