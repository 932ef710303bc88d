export const common = {
  close: 'Close',
  loading: 'Loading …',
  open: 'Open',
  tryAgain: 'Try again',
  /** A name and what belongs to it. */
  pair: '{label}: {value}',
  roles: {
    caseworker: 'caseworker',
    admin: 'administrator',
    'security-advisor': 'security advisor',
  },
  environments: {
    none: 'switched off',
    demo: 'demo',
    test: 'test',
    acpt: 'acceptance',
    prod: 'production',
  },
  services: {
    'identify-person': 'IdentifyPerson',
    'manage-access': 'ManageAccess',
    tx25: 'Tx25',
  },
}

export type Common = typeof common
