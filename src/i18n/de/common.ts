import type { Common } from '../en/common.ts'

export const common = {
  close: 'Schließen',
  loading: 'Wird geladen …',
  open: 'Öffnen',
  tryAgain: 'Erneut versuchen',
  pair: '{label}: {value}',
  roles: {
    caseworker: 'Sozialarbeiter',
    admin: 'Verwalter',
    'security-advisor': 'Sicherheitsberater',
  },
  environments: {
    none: 'ausgeschaltet',
    demo: 'Demo',
    test: 'Test',
    acpt: 'Abnahme',
    prod: 'Produktion',
  },
  services: {
    'identify-person': 'IdentifyPerson',
    'manage-access': 'ManageAccess',
    tx25: 'Tx25',
  },
} satisfies Common
