import type { Common } from '../en/common.ts'

export const common = {
  close: 'Sluiten',
  loading: 'Wordt geladen …',
  open: 'Openen',
  tryAgain: 'Opnieuw proberen',
  pair: '{label}: {value}',
  roles: {
    caseworker: 'maatschappelijk werker',
    admin: 'beheerder',
    'security-advisor': 'veiligheidsconsulent',
  },
  environments: {
    none: 'uitgeschakeld',
    demo: 'demo',
    test: 'test',
    acpt: 'acceptatie',
    prod: 'productie',
  },
  services: {
    'identify-person': 'IdentifyPerson',
    'manage-access': 'ManageAccess',
    tx25: 'Tx25',
  },
} satisfies Common
