import type { ManageAccess } from '../en/manage-access.ts'

export const manageAccess = {
  action: {
    label: 'Wat doen',
    LIST: 'Opvragen',
    REGISTER: 'Inschrijven',
    UNREGISTER: 'Uitschrijven',
    hint: {
      LIST: 'Toont welke inschrijvingen bestaan; verandert niets.',
      REGISTER:
        'Meldt het netwerk dat het OCMW een dossier over deze persoon heeft. Andere OCMW’s kunnen het zien.',
      UNREGISTER: 'Meldt het netwerk dat het OCMW in deze periode geen dossier meer over deze persoon heeft.',
    },
  },
  register: {
    label: 'Register',
    hint: 'De KSZ houdt het primaire register, de sector van de OCMW’s het secundaire.',
    ALL: 'Beide',
    PRIMARY: 'Primair',
    SECONDARY: 'Secundair',
  },
  period: {
    latest: 'Voor deze hoedanigheid uiterlijk {until}.',
    open: 'Leeg: zonder einde.',
    take: 'Eindigen op {until}',
    from: 'vanaf {from}',
    fromTo: 'van {from} tot {until}',
  },
  proof: {
    step: 'Bewijs',
    hint: 'Minstens één ervan. Waar het niet klopt met het register, wordt niets ingeschreven.',
  },
  sector: 'Sector',
  asked: {
    LIST: '“Welke inschrijvingen zijn er {period} over {client} ({ssin})?”',
    REGISTER: '“Schrijf in dat wij {period} een dossier hebben over {client} ({ssin}).”',
    UNREGISTER: '“Schrijf ons dossier over {client} ({ssin}) {period} uit.”',
  },
  done: {
    REGISTER: {
      title: 'De inschrijving werd uitgevoerd',
      safe: 'Het netwerk weet nu dat uw OCMW een dossier over deze persoon heeft.',
    },
    UNREGISTER: {
      title: 'De inschrijving werd beëindigd',
      safe: 'Voor deze periode telt het netwerk geen dossier van uw OCMW meer.',
    },
  },
  result: {
    LIST: 'Inschrijvingen',
    REGISTER: 'Inschrijvingen in deze periode',
    UNREGISTER: 'Inschrijvingen in deze periode',
  },
  none: {
    LIST: 'De KSZ noemt geen inschrijving in deze periode.',
    REGISTER: 'De KSZ noemt geen inschrijving in deze periode.',
    UNREGISTER: 'De KSZ noemt in deze periode geen inschrijving meer.',
  },
  columns: {
    state: 'Toestand',
    organisation: 'Organisatie',
    register: 'Register',
  },
  state: {
    current: 'Lopend',
    expiring: 'Loopt af',
    ended: 'Beëindigd',
    future: 'Komend',
  },
  ownCentre: 'Uw OCMW',
  centreOf: 'OCMW van {place}',
  noEnd: 'geen einde',
  view: {
    asOf: 'Stand van {time}',
    never: 'U hebt nog niet gevraagd wat over deze cliënt is ingeschreven.',
    again: 'Opnieuw opvragen',
    list: 'Opvragen',
    none: 'Over deze cliënt is niets ingeschreven in de periode die u opvroeg.',
    own: 'Uit uw eigen antwoorden; wat een collega vroeg staat hier niet.',
    group: {
      expiring: 'Loopt af binnen 30 dagen',
      current: 'Lopend',
      future: 'Komend',
      ended: 'Beëindigd',
    },
  },
} satisfies ManageAccess
