export const tx25 = {
  language: {
    label: 'Language of the answer',
    hint: 'The CBSS answers in these three.',
  },
  history: { label: 'With history', hint: 'Former addresses, civil states and households too.' },
  asked: {
    withHistory:
      '“Give us, {language} and with history, what the National Register knows about {client} ({ssin}), for the social inquiry.”',
    withoutHistory:
      '“Give us, {language} and without history, what the National Register knows about {client} ({ssin}), for the social inquiry.”',
    in: { nl: 'in Dutch', fr: 'in French', de: 'in German' },
  },
  result: {
    caption: 'What the National Register knows',
    reading: 'Reading the answer …',
    columns: { group: 'Group', ti: 'TI', since: 'Since', information: 'Information' },
    filter: 'Filter the rows',
    groups: 'Groups',
    allGroups: 'All groups',
    shown: '{shown} of {total} rows',
    past: 'no longer valid',
    earlier: '{count} earlier',
    hideEarlier: 'Hide {count} earlier',
    nothingMatches: 'No row matches the filter.',
    clearFilter: 'Clear the filter',
    unknown: 'not yet known to this version',
    empty: 'The National Register gave no data about this person.',
    otherNumber: {
      title: 'This answer speaks about another number.',
      safe: 'You asked about {asked}; the reply is about {answered}.',
      todo: 'Do not use it for this client before you know why.',
    },
    notUnderstood: {
      title: 'The reply could not be understood',
      safe: 'It is kept as it came; nothing of it is lost.',
      todo: 'Its text stands in the technical panel. Show it to your administrator.',
    },
  },
  message: {
    MSG00003: { title: 'The CBSS had an internal error', todo: 'Send a new request later.' },
    MSG00005: {
      title: 'The CBSS does not know this number',
      todo: 'Compare the number with the card.',
    },
    MSG00006: {
      title: 'This number has been replaced',
      todo: 'Ask with the new number, and correct the client’s file.',
    },
    MSG00008: {
      title: 'The CBSS found invalid data in the request',
      todo: 'The technical panel names the field.',
    },
    MSG00009: {
      title: 'The National Register says that this person is deceased',
      todo: 'Check the client’s file before you write to the address.',
    },
    MSG00011: { title: 'The number is not built like an SSIN', todo: 'Compare the number with the card.' },
    MSG00012: {
      title: 'This person is not integrated for your centre on this day',
      todo: 'Have the person integrated with the right purpose, then ask again.',
    },
    MSG00013: {
      title: 'Your centre may not make this request',
      todo: 'Tell your administrator: the CBSS does not accept the credentials or the legal context.',
    },
    MSG00100: { title: 'The CBSS has no data about this person', todo: 'This is an answer, not an error.' },
    HAN20200: { title: 'The answer is incomplete: a source did not answer', todo: 'Ask again later.' },
  },
  newNumber: 'New number: {ssin}',
  askWithNewNumber: 'New Tx25 with this number',
  deceasedOn: 'Date of death: {date}',
}

/** What every language must have for this area. */
export type Tx25 = typeof tx25
