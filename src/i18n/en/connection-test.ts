export const connectionTest = {
  title: 'Connection test',
  sentence:
    'Walks the way to a service step by step, asks nothing about anybody, and says at which step it ends.',
  environment: 'Which environment',
  service: 'Which service',
  run: 'Test the way',
  passed: 'The way is open: requests can be sent.',
  failed: 'The way is not open: see the step that failed.',
  time: '{milliseconds} ms',
  states: {
    waiting: 'waits',
    running: 'runs',
    ok: 'right',
    look: 'look at it',
    failed: 'failed',
    skipped: 'not tried',
  },
  steps: {
    name: 'Name resolution',
    tls: 'Connection and TLS',
    certificate: 'Dates of the certificates',
    authentication: 'Authentication',
    call: 'Harmless call',
  },
  findings: {
    'name-resolved': {
      happened: '{host} has the address {address}.',
      todo: '',
    },
    'name-unknown': {
      happened: 'Nobody knows the name {host}.',
      todo: 'Check the address of the service; if it is right, ask the network’s administrator for the name server.',
    },
    'name-server-silent': {
      happened: 'The name server does not answer.',
      todo: 'The server of the centre has no network, or its name server is down: ask the network’s administrator.',
    },
    'no-endpoint': {
      happened: 'There is no address for this service in this environment.',
      todo: 'Give one under Addresses.',
    },
    'tls-agreed': {
      happened: 'Connected and encrypted ({protocol}).',
      todo: '',
    },
    'connected-in-clear': {
      happened: 'Connected without encryption, on this machine only.',
      todo: '',
    },
    'connection-refused': {
      happened: 'Nothing listens at this address.',
      todo: 'Check host and port of the address; the service may be stopped.',
    },
    'not-reachable': {
      happened: 'There is no way to this address.',
      todo: 'A firewall or a missing route of the centre: ask the network’s administrator to open it.',
    },
    'connection-silent': {
      happened: 'The other side does not answer at all.',
      todo: 'The CBSS keeps silent towards addresses that are not registered: have the centre’s IP address registered, or open the firewall.',
    },
    'unknown-authority': {
      happened: 'The server shows a certificate of an authority that is not known here.',
      todo: 'Give its certificate under Certificate authority, once you have checked it with the CBSS.',
    },
    'other-name': {
      happened: 'The certificate of the server is for another name.',
      todo: 'Check the address; do not go on if it is right, somebody may stand in between.',
    },
    'server-certificate-expired': {
      happened: 'The certificate of the server has expired.',
      todo: 'Tell the CBSS; also check the clock of the server of the centre.',
    },
    'server-certificate-not-yet-valid': {
      happened: 'The certificate of the server is not valid yet.',
      todo: 'Check the clock of the server of the centre first.',
    },
    'client-certificate-needed': {
      happened: 'The server wants a certificate of the centre, and none is set.',
      todo: 'Set client certificate and key.',
    },
    'client-certificate-refused': {
      happened: 'The server refuses the certificate of the centre.',
      todo: 'It may be another one than the one registered with the CBSS, or of another environment.',
    },
    'tls-failed': {
      happened: 'The two sides could not agree on an encrypted connection.',
      todo: 'Check the address and its port; if it is right, ask the CBSS.',
    },
    'certificates-valid': {
      happened: 'The certificates are valid until {until}.',
      todo: '',
    },
    'no-certificates': {
      happened: 'There is none to be looked at.',
      todo: '',
    },
    'certificate-expires-soon': {
      happened: 'A certificate expires on {until}.',
      todo: 'Order a new one in time; afterwards no request goes out.',
    },
    'client-certificate-expired': {
      happened: 'The certificate of the centre expired on {until}.',
      todo: 'Set the new certificate and its key.',
    },
    accepted: {
      happened: 'Name and password are accepted.',
      todo: '',
    },
    'not-needed': {
      happened: 'This service asks for no name and password.',
      todo: '',
    },
    'wrong-password': {
      happened: 'Name or password is refused.',
      todo: 'Type both anew, for this environment; each environment has its own.',
    },
    'no-password': {
      happened: 'Name or password is not set.',
      todo: 'Set both under Account for Tx25.',
    },
    forbidden: {
      happened: 'The account is known, but may not call this service.',
      todo: 'Ask the CBSS for the authorisation of your organisation.',
    },
    answered: {
      happened: 'The service answered.',
      todo: '',
    },
    'call-silent': {
      happened: 'The service took the call and did not answer in time.',
      todo: 'An address that is not registered is treated so; else the service is slow: try again later.',
    },
    'call-cut': {
      happened: 'The connection broke off before the answer was whole.',
      todo: 'Try again; if it happens again, something in between ends it.',
    },
    'wrong-endpoint': {
      happened: 'There is no such service at this address.',
      todo: 'Compare the address with the one that the CBSS gave.',
    },
    'server-error': {
      happened: 'The service says that it has an error of its own.',
      todo: 'Try again later; if it stays, tell the CBSS.',
    },
    'not-understood': {
      happened: 'Something answered that is not the CBSS.',
      todo: 'A page of a proxy or a firewall in between: ask the network’s administrator.',
    },
    'too-much': {
      happened: 'The service sent more than any answer is long.',
      todo: 'Compare the address with the one that the CBSS gave; if it is right, tell the CBSS.',
    },
    'not-judged': {
      happened: 'It cannot be told, because no whole answer came.',
      todo: '',
    },
    'not-tried': {
      happened: 'Not tried, because a step before it failed.',
      todo: '',
    },
  },
}

export type ConnectionTest = typeof connectionTest
