export const settings = {
  title: 'Settings',
  subtitle: 'They hold for everyone and take effect as soon as they are saved.',
  readOnly: 'You can read the settings. Only an administrator changes them.',
  saved: 'Saved at {time}. In effect from now on.',
  errors: 'Not saved: something is not right yet',
  unsaved: 'Changed, not saved yet',
  discard: 'Discard the changes',
  leave: 'There are changes that are not saved. Leave the page and lose them?',
  lastChange: 'Last changed by {name}, {moment}; before: {old}',
  secretChange: 'Last changed by {name}, {moment}',
  empty: 'empty',
  otherList: 'another list',
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
      sentence: 'Where requests go, with which account and certificates, and whether the way is open.',
      save: 'Save the connection',
    },
    people: {
      title: 'People',
      sentence: 'Who works here, in which roles and until when; passwords, sessions, handover.',
    },
    devices: {
      title: 'Devices',
      sentence: 'On which devices people work, since when, and how to close one that is lost.',
    },
    policies: {
      title: 'Policies',
      sentence: 'What the centre decided: locks, time limits, purposes, reasons, who reads results.',
      save: 'Save the policies',
    },
    'code-lists': {
      title: 'Code lists',
      sentence: 'Sectors, purposes, countries, municipalities: what stands where, and newer official lists.',
    },
    languages: {
      title: 'Languages',
      sentence: 'In which languages the desk can be used.',
      save: 'Save the languages',
    },
    about: {
      title: 'About',
      sentence: 'Which installation this is, and what it promises.',
    },
  },
  groups: {
    target: {
      title: 'Where requests go',
      sentence: 'One environment for the whole centre; it stands on every screen in its own colour.',
    },
    account: {
      title: 'Account for Tx25',
      sentence:
        'RetrieveTIGroups asks for a name and a password; IdentifyPerson and ManageAccess go by the SSDN user.',
    },
    certificates: {
      title: 'Certificates',
      sentence:
        'Only where the way to the CBSS needs its own authority or a certificate of the centre. PEM text; kept encrypted, never shown.',
    },
    limits: {
      title: 'Time limits',
      sentence: 'How long a call may take. Empty: what the server was started with.',
    },
    addresses: {
      title: 'Addresses',
      sentence: 'The whole address of a service in an environment. Empty: the published one.',
    },
    screens: {
      title: 'Screens and devices',
      sentence: 'How soon a screen locks, and how long a device may work by itself.',
    },
    requests: {
      title: 'Requests',
      sentence: 'What can be chosen in forms, and what is checked before sending.',
    },
    readers: {
      title: 'Results',
      sentence: 'Who reads an answer beside the one who asked, and how long it is kept.',
    },
    signIn: {
      title: 'Signing in',
      sentence: 'How people prove who they are.',
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
    certificateAuthority: 'Certificate authority',
    clientCertificate: 'Client certificate',
    clientKey: 'Key of the client certificate',
    connectSeconds: 'Until connected',
    headersSeconds: 'Until the answer begins',
    bodySeconds: 'Until the answer is whole',
    idleMinutes: 'Lock after, at the desk',
    visitIdleMinutes: 'Lock after, during a home visit',
    leaseHours: 'Work without the server at most',
    resultDays: 'Results stay on a device',
    registrationCheck: 'A client without registration',
    offeredPurposes: 'Purposes offered',
    maximumPeriods: 'Longest period of a registration',
    reasons: 'Reasons offered',
    resultReaders: 'Who reads a result',
    noticeDelayDays: 'The author is told of an advisor’s reading after',
    retentionDays: 'The server keeps requests and answers',
    secondFactor: 'Second factor',
    languages: 'Languages offered',
  },
  endpoint: '{service}, {environment}',
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
      'On: requests are really sent. Off: every request is built and checked against the schema, then stops; nothing leaves.',
    httpUserName: 'Account of your centre for RetrieveTIGroups (Tx25), given by the CBSS.',
    httpPassword: 'Is kept encrypted on the server and never shown.',
    certificateAuthority: 'Only if the server of the CBSS is not signed by a public authority.',
    clientCertificate: 'What your centre shows of itself; goes together with its key.',
    idleMinutes:
      'Without key or mouse the key of the data leaves the browser and the screen asks for it again.',
    leaseHours:
      'After so long without contact a device does not unlock by itself any more. Nothing on it is lost.',
    resultDays: 'Afterwards they are read online. The server keeps them longer.',
    registrationCheck:
      'What happens when a Tx25 is asked about a person who is not registered for your centre, as far as the server knows.',
    offeredPurposes: 'Those that forms offer, of those of your sector and of every sector.',
    maximumPeriods: 'A registration may not last longer. Empty: no limit of the centre.',
    reasons: 'What a caseworker can choose as reason for asking. Each needs its words in all four languages.',
    resultReaders: 'Security advisors read any answer with a reason that is kept; administrators none.',
    noticeDelayDays: '0: at once. A delay lets an audit come to its end.',
    retentionDays: 'As evidence; the law asks for ten years of who consulted whom and why.',
    secondFactor:
      'A code of an app on the phone beside the password. Required: everybody sets one up at the next sign-in.',
    languages: 'The first is the one of whoever has chosen none.',
  },
  environments: {
    none: 'None: requests are switched off',
    demo: 'Demo: the simulator with invented people',
    test: 'Test',
    acpt: 'Acceptance',
    prod: 'Production: real people',
  },
  units: {
    minutes: 'minutes',
    hours: 'hours',
    days: 'days',
    seconds: 'seconds',
  },
  choices: {
    registrationCheck: {
      off: 'is asked about like any other',
      warn: 'the form warns before sending',
      require: 'the request is refused',
    },
    resultReaders: {
      author: 'only who asked',
      'assigned-caseworkers': 'also the caseworkers assigned to the client',
    },
    secondFactor: {
      optional: 'optional',
      required: 'required for everybody',
    },
  },
  allPurposes: 'All of the sector',
  purpose: '{code} · {name}',
  reason: {
    new: 'New reason',
    add: 'Add a reason',
    remove: 'Remove',
    up: 'Move up',
  },
  secret: {
    set: 'Set on {moment}.',
    setUntil: 'Set on {moment}; expires on {day}.',
    notSet: 'Not set yet.',
    goes: 'Will be removed when you save.',
    give: 'Set',
    replace: 'Replace',
    remove: 'Remove',
    keep: 'Keep what is set',
    file: 'From a file',
  },
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
    organisationFirst: 'Set the requesting organisation first, under Organisation.',
    colon: 'A user name cannot hold a colon.',
    email: 'This is not an e-mail address.',
    tooLong: 'At most {max} characters.',
    number: 'A whole number from {min} to {max}.',
    address: 'A whole address, with https at its beginning.',
    pem: 'PEM text, with its first line “BEGIN”.',
    pair: 'Certificate and key are given together.',
    reasonNames: 'Each reason needs its words in all four languages.',
    oneLanguage: 'At least one language.',
  },
  about: {
    installation: 'Installation number',
    mode: 'Use',
    environment: 'Present environment',
    licence: 'Licence',
    promises: 'What it promises',
    modes: {
      demo: 'demo with invented people',
      real: 'real use',
    },
    promise: {
      device: 'On a device everything is encrypted; the key leaves with a lock, a sign-out or a revocation.',
      proxy:
        'Only the server of the centre knows the credentials; a browser receives nothing that its user may not see.',
      evidence: 'Before each call the intent is recorded, after it the outcome; readings are recorded too.',
      network:
        'Without a network the work goes on; nothing is sent twice and nothing is called sent without a receipt.',
    },
  },
}

export type Settings = typeof settings
