import type { StatusCode } from '#core/cbss/statuses.ts'

interface StatusWords {
  /** What happened. */
  happened: string
  /** What is safe. */
  safe: string
  /** What to do. */
  todo: string
}

export const statuses = {
  MSG00000: {
    happened: 'The CBSS has answered',
    safe: 'The answer is kept on this device.',
    todo: 'Read it below.',
  },
  MSG00003: {
    happened: 'The CBSS had an internal error',
    safe: 'Nothing was read about this person.',
    todo: 'Send a new request later. After a registration, list the registrations first.',
  },
  MSG00005: {
    happened: 'The CBSS does not know this number',
    safe: 'Nothing was read about anybody.',
    todo: 'Compare the number with the card, or search the person by name.',
  },
  MSG00006: {
    happened: 'This number has been replaced',
    safe: 'The file keeps the former number in its history.',
    todo: 'Take the new number into the file, then ask with it.',
  },
  MSG00008: {
    happened: 'The CBSS found invalid data in the request',
    safe: 'Nothing was read about this person.',
    todo: 'Correct what is named here, and send it as a new request.',
  },
  MSG00009: {
    happened: 'According to the register this person is deceased',
    safe: 'The register does not tell the date.',
    todo: 'Check the client’s file before you write to the address.',
  },
  MSG00011: {
    happened: 'The number is not built like an SSIN',
    safe: 'Nothing was read about anybody.',
    todo: 'Compare the number with the card.',
  },
  MSG00012: {
    happened: 'This person is not integrated for your centre on this day',
    safe: 'Nothing was read about this person. The question is kept and can be asked again.',
    todo: 'Register the person with the right purpose, then ask again.',
  },
  MSG00013: {
    happened: 'Your centre may not make this request',
    safe: 'Nothing was read about this person.',
    todo: 'Tell your administrator: the CBSS does not accept the credentials or the legal context.',
  },
  MSG0021: {
    happened: 'This person is not sufficiently integrated for your centre',
    safe: 'Nothing was read about this person. The question is kept and can be asked again.',
    todo: 'Register the person with the right purpose, then ask again.',
  },
  MSG00100: {
    happened: 'The CBSS has no data about this person',
    safe: 'This is an answer, not an error.',
    todo: 'Make sure that the number is the right one.',
  },
  HAN20200: {
    happened: 'The answer is incomplete: a source did not answer',
    safe: 'What came is kept and readable.',
    todo: 'Ask again later.',
  },
  30000001: {
    happened: 'The CBSS could not carry out the request',
    safe: 'Nothing was read and nothing was changed.',
    todo: 'The technical panel holds its messages. Correct the request, or show them to your administrator.',
  },
  31009001: {
    happened: 'An incomplete birth date needs a tolerance',
    safe: 'Nothing was searched.',
    todo: 'Duplicate the request and give a tolerance, or the whole date.',
  },
  other: {
    happened: 'The CBSS adds a message',
    safe: 'It is kept with the answer.',
    todo: 'If it does not explain itself, show it to your administrator.',
  },
  newNumber: 'New number: {ssin}',
  deceasedOn: 'Date of death: {date}',
  action: {
    register: 'Register this person',
    continueRegistration: 'Continue the registration',
    showRegistration: 'Registration:',
    askAfter: 'Ask the Tx25 again',
    takeNumber: 'Take the new number into the file and ask',
    askWithNumber: 'Ask with the new number',
    identify: 'Search the person by name',
  },
} satisfies Record<StatusCode | 'other', StatusWords> & Record<string, unknown>

/** What every language must have for this area. */
export type Statuses = typeof statuses
