import type { Common } from '../en/common.ts'

export const common = {
  close: 'Fermer',
  loading: 'Chargement…',
  open: 'Ouvrir',
  tryAgain: 'Réessayer',
  pair: '{label} : {value}',
  roles: {
    caseworker: 'travailleur social',
    admin: 'administrateur',
    'security-advisor': 'conseiller en sécurité',
  },
  environments: {
    none: 'désactivé',
    demo: 'démo',
    test: 'test',
    acpt: 'acceptation',
    prod: 'production',
  },
  services: {
    'identify-person': 'IdentifyPerson',
    'manage-access': 'ManageAccess',
    tx25: 'Tx25',
  },
} satisfies Common
