import type { Device } from '../en/device.ts'

export const device = {
  title: 'Cet appareil',
  known: '{label} · connu du serveur du centre depuis le {day}',
  usedAs: 'Utilisé comme',
  kind: {
    desk: 'Poste de travail',
    tablet: 'Tablette pour les visites',
  },
  kindHint: {
    desk: 'Contient vos propres bénéficiaires et ceux ouverts ces trente derniers jours.',
    tablet:
      'Ne contient que les bénéficiaires de vos visites planifiées : on perd moins si l’appareil se perd.',
  },
  changed: 'Utilisé comme : {kind}',
  state: 'Son état',
  carried: 'Sur cet appareil',
  carries: 'Bénéficiaires : {clients} · résultats : {results} · visites planifiées : {visits}',
  storage: 'Stockage',
  room: '{size} Mo, chiffrés',
  kept: 'le navigateur le garde même si la place manque',
  notKept: 'le navigateur peut l’effacer si la place manque',
  contact: 'Dernier contact',
  noContact: 'aucun depuis l’ouverture de l’application',
  offline: 'Sans réseau',
  offlineOn: 'peut être déverrouillé',
  offlineOff: 'ne peut être déverrouillé après un démarrage à froid',
  lease: 'Sans contact jusqu’au',
  offlineSafe: 'Ce qui est sur cet appareil reste lisible et utilisable.',
} satisfies Device
