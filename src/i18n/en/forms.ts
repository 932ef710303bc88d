import type { SsinProblem } from '#core/ssin.ts'

export const forms = {
  loading: 'Opening the draft …',
  notFound: 'This draft is not on this device.',
  step: { whom: 'About whom', what: 'What', why: 'Why' },
  client: {
    label: 'Client',
    choose: 'Choose a client',
    change: 'Change',
    keep: 'Keep the client',
    hint: 'The form is filled from the client’s file.',
    nobody: 'Nobody of whom there is a file',
    without: 'Without a client',
    withoutHint: 'For somebody of whom there is no file yet.',
  },
  ssin: {
    label: 'National number (SSIN)',
    current: 'Present number',
    former: 'Former number',
    take: 'Take {ssin}',
    isFormer: 'This is a former number of the client. The CBSS may answer with the one that replaced it.',
    isOther: 'This number is not in the file of {client}. Make sure it is the same person.',
    missing: 'Write the national number.',
    missingInFile: 'Write the national number. This client’s file has none.',
    problem: {
      length: 'An SSIN has 11 digits; here are {length}.',
      characters: 'An SSIN has digits only.',
      month: 'Digits 3 and 4 cannot be a month. Compare with the card.',
      day: 'Digits 5 and 6 cannot be a day of that month. Compare with the card.',
      serial: 'Digits 7 to 9 cannot all be zero. Compare with the card.',
      fictitious: 'This number only stands in for one that is not known; nothing can be asked with it.',
      'check-digits': 'The check digits do not fit. Expected: {expected}. Compare with the card.',
    } satisfies Record<SsinProblem['reason'], string>,
    expected: '{digits} for a person born in {year}',
    or: '{first}, or {second}',
  },
  purpose: {
    label: 'Purpose',
    choose: 'Choose a purpose',
    any: 'Every purpose',
    hint: 'In which quality the centre keeps a file about this person.',
    sector: 'Sector {sector}',
    every: 'Every sector',
  },
  reason: {
    label: 'Reason',
    choose: 'Choose a reason',
    other: 'Another reason …',
    own: 'Reason in your own words',
    hint: 'It is recorded with the request.',
  },
  summary: 'Before this can be sent:',
  send: 'Send',
  queue: 'Queue – no network',
  saved: 'Draft saved {time}',
  saveFailed:
    'The draft could not be saved. What you wrote still stands here; do not close this page, and copy it.',
  remove: 'Delete draft',
  removal: {
    title: 'Delete this draft?',
    description: 'It has not been sent. Once deleted, it cannot be brought back.',
    confirm: 'Delete',
    keep: 'Keep it',
  },
  checks: {
    colleague: '{author} asked a {service} about this client: {time}',
    title: 'Checks',
    environment: 'Goes to: {environment}',
    liveOff: 'Live requests are off: it will be checked only, the CBSS is not asked',
    none: 'No environment is set: it waits here until an administrator sets one',
    last: 'Your last {service} about this client: {time}',
    underWay: 'A request {service} of yours about this client is still under way',
    first: 'Your first {service} about this client',
  },
  offline: {
    title: 'When the network is back',
    sentence: 'It is sent once, in its turn ({place} of {place}). You need not keep this page open.',
  },
  asked: 'What will be asked',
  services: {
    'identify-person': {
      title: 'New IdentifyPerson',
      subtitle: 'Who somebody is: by number, or by name and birth date',
    },
    'manage-access': {
      title: 'New ManageAccess',
      subtitle: 'The centre’s file about a person in the network: register it, end it, list it',
    },
    tx25: {
      title: 'New Tx25',
      subtitle: 'What the National Register knows, for the social inquiry',
    },
  },
  language: {
    nl: 'Nederlands',
    fr: 'Français',
    de: 'Deutsch',
  },
  field: {
    ssin: 'National number',
    language: 'Language of the answer',
    lastName: 'Last name',
    firstName: 'First name',
    birthDate: 'Birth date',
    gender: 'Gender',
    middleName: 'Middle name',
    identityCardNumber: 'Identity card number',
    sisCardNumber: 'SIS card number',
    startDate: 'From',
    endDate: 'Until',
  },
  replace: {
    title: 'Replace what was typed?',
    description: 'The file of {client} says otherwise than the form.',
    field: 'Field',
    typed: 'Typed',
    file: 'In the file',
    keep: 'Keep what was typed',
    take: 'Take the file’s',
  },
  proof: {
    cardHint: 'Twelve digits, as printed on the card: 591-1234567-89.',
    or: 'or names and birth date, exactly as in the register:',
    birthDateHint: 'Only the month (06/1968) or the year (1968) where the rest is unknown.',
    olderCards: 'Older cards',
    sisHint: 'Ten digits. SIS cards have not been issued since 2014.',
  },
  problem: {
    registration: {
      missing: 'A current registration of this client is required first. List or register it.',
    },
    purpose: {
      missing: 'Choose the purpose.',
    },
    reason: {
      missing: 'Choose a reason, or write it.',
    },
    lastName: {
      missing: 'Write the last name.',
      'proof-missing': 'First names prove nothing without the last name.',
    },
    birthDate: {
      missing: 'Write the birth date, as far as it is known.',
      'proof-missing': 'Names prove only together with the birth date.',
    },
    tolerance: {
      'tolerance-missing': 'An incomplete date needs a tolerance.',
    },
    startDate: {
      missing: 'Write from when.',
      'date-form': 'Write the whole date, as 15/06/2026.',
    },
    endDate: {
      'date-form': 'Write the whole date, as 15/06/2026, or leave it empty.',
      'end-before-start': 'The period ends before it begins.',
      'period-too-long':
        'For this purpose a registration lasts at most {days} days. Give an end within them.',
    },
    sector: {
      missing: 'The settings name no sector. Tell your administrator.',
    },
    identityCardNumber: {
      'proof-missing': 'One proof is needed: the card number, or names and birth date.',
    },
    sisCardNumber: {
      'card-length': 'A SIS card number has 10 digits; here are {length}.',
      'card-characters': 'A SIS card number has digits only.',
    },
    any: {
      missing: 'Something is missing here.',
      characters: 'A character here cannot be sent. Delete it and type it again.',
    },
  },
  date: {
    form: 'Write the date as 15/06/1968, 06/1968 or 1968.',
    'two-digit-year': 'Write the year with four digits.',
    year: 'This year cannot be right.',
    month: 'There is no such month.',
    day: 'That month has no such day.',
    'day-without-month': 'A day needs its month.',
    future: 'This day has not come yet.',
    incomplete: 'Here day and month must be known.',
  },
  card: {
    length: 'A card number has 12 digits; here are {length}.',
    'check-digits': 'The last two digits do not fit; {expected} was expected. Compare with the card.',
    characters: 'A card number has digits only.',
    'foreigners-card':
      'The CBSS does not take numbers of foreigners’ cards. Give names and birth date instead.',
    'old-card': 'The CBSS does not take numbers of paper cards. Give names and birth date instead.',
    sis: 'A SIS card number has 10 digits; here are {length}.',
  },
}

/** What every language must have for this area. */
export type Forms = typeof forms
