export const settings = {
  title: 'Settings',
  subtitle: 'They hold for everyone and take effect as soon as they are saved.',
  readOnly: 'You can read the settings. Only an administrator changes them.',
  saved: 'Saved at {time}. In effect from now on.',
  errors: 'Not saved: something is not right yet',
  unsaved: 'Changed, not saved yet',
  discard: 'Discard the changes',
  lastChange: 'Last changed by {name}, {moment}; before: {old}',
  empty: 'empty',
  on: 'on',
  off: 'off',
  sections: {
    organisation: {
      title: 'Organisation',
      sentence: 'Who asks. The CBSS checks these with every request.',
      save: 'Save the organisation',
    },
    connection: {
      title: 'Connection',
      sentence: 'Where requests go, and with which account.',
      save: 'Save the connection',
    },
  },
  fields: {
    sector: 'Sector',
    requestingOrganisation: 'Requesting organisation',
    ssdnUserId: 'SSDN user',
    ssdnEmail: 'SSDN e-mail address',
    environment: 'Environment',
    liveRequests: 'Live requests',
    httpUserName: 'HTTP user name',
    httpPassword: 'HTTP password',
  },
  hints: {
    sector:
      'The kind of institution, as code and sub-code of the CBSS. It decides which purposes can be chosen. For a public centre for social welfare always 17.1.',
    requestingOrganisation:
      'Enterprise number of your centre, 10 digits without punctuation. Every request carries it.',
    ssdnUserId:
      'The 11 digits under which the CBSS knows your centre’s user: a national number, or a program number in that form.',
    ssdnEmail: 'Goes with requests, so that the CBSS knows whom to write to.',
    environment:
      'Which system of the CBSS is called. Each has its own access; requests in production concern real people.',
    liveRequests:
      'On: requests are really sent. Off: every request is built and checked against the official schema, then stops; nothing leaves.',
    httpUserName: 'Account of your centre for RetrieveTIGroups (Tx25), given by the CBSS.',
    httpPassword:
      'Is kept encrypted on the server and never shown. Leave it empty to keep the one that is set.',
  },
  environments: {
    none: 'None: requests are switched off',
    demo: 'Demo: the simulator with invented people',
    test: 'Test',
    acpt: 'Acceptance',
    prod: 'Production: real people',
  },
  passwordSet: 'Set on {moment}.',
  passwordSetBy: 'Set on {moment} by {name}.',
  passwordNotSet: 'Not set yet.',
  notices: {
    none: {
      title: 'Requests are switched off',
      safe: 'Nothing leaves. Drafts can be written; what is queued keeps waiting.',
      todo: 'Choose an environment to switch them on.',
    },
    validatedOnly: {
      title: 'Live requests are off: requests are validated only',
      safe: 'Each request is built and checked, then stops. The CBSS is not called.',
      todo: 'Switch live requests on once organisation and account are right.',
    },
  },
  reasons: {
    refused: 'The server does not accept this value.',
    sector: 'Code, dot and sub-code, like 17.1.',
    characters: 'Only digits, please.',
    organisationLength: 'An enterprise number has 10 digits; here are {count}.',
    organisationFirstDigit: 'An enterprise number begins with 0 or 1; others belong to establishments.',
    organisationCheckDigits: 'The check digits do not fit: the number would have to end in {expected}.',
    ssinLength: '11 digits are needed; here are {count}.',
    whileLive: 'Needed while live requests are on.',
    colon: 'A user name cannot hold a colon.',
    email: 'This is not an e-mail address.',
    tooLong: 'At most {max} characters.',
  },
}

export type Settings = typeof settings
