export const today = {
  title: 'Today',
  lastContact: 'Last contact with the server of the centre {time}',
  noContact: 'No contact with the server of the centre since this app was opened',
  clients: 'no client on this device | one client on this device | {count} clients on this device',
  loading: 'Loading your day …',
  needsYou: 'Needs you',
  arrived: 'Arrived',
  planned: 'Planned',
  nothingNeedsYou: 'Nothing needs you.',
  nothingArrived: 'No answer has arrived yet.',
  nothingPlanned: 'No visit is planned and no draft is waiting.',
  empty: 'Nothing needs you and nothing has arrived. Start with a client, or ask the National Register.',
  chooseClient: 'Choose a client',
  goOn: 'Go on writing',
  seeWhatHappened: 'See what happened',
  allRequests: 'All requests: {count} more',
  draftOf: 'Draft, last written {time}',
  overseer: {
    sentence: 'You oversee the centre’s requests. What was asked and answered stays with its authors.',
    advisor: 'As security advisor you read a result online, with a reason that is recorded.',
    requests: 'All requests',
    requestsHint: 'Author, client, environment, sent, state, ticket.',
    settings: 'Settings',
    settingsHint: 'Organisation, connection and live requests.',
  },
  notTaken: 'Not taken',
  twoValues: 'Two values',
  visitTo: 'Visit to {client}',
}

/** What every language must have for this area. */
export type Today = typeof today
