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
  },
  registration: {
    until: 'Registered until {until} · {purpose}',
    open: 'Registered without an end · {purpose}',
    none: 'Your answers name no registration by your centre for today',
    unknown: 'You have not listed the registrations of this client yet',
  },
}

/** What every language must have for this area. */
export type Tx25 = typeof tx25
