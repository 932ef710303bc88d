import type { Device } from '../en/device.ts'

export const device = {
  title: 'Dieses Gerät',
  known: '{label} · dem Server des Zentrums bekannt seit {day}',
  usedAs: 'Verwendet als',
  kind: {
    desk: 'Arbeitsplatz',
    tablet: 'Tablet für Besuche',
  },
  kindHint: {
    desk: 'Hat Ihre eigenen Klienten und die der letzten dreißig Tage.',
    tablet: 'Hat nur die Klienten Ihrer geplanten Besuche: Geht das Gerät verloren, geht weniger mit.',
  },
  changed: 'Verwendet als: {kind}',
  state: 'Stand der Dinge',
  carried: 'Auf diesem Gerät',
  carries: 'Klienten: {clients} · Ergebnisse: {results} · geplante Besuche: {visits}',
  storage: 'Speicher',
  room: '{size} MB, verschlüsselt',
  kept: 'der Browser behält es auch bei Platzmangel',
  notKept: 'der Browser darf es bei Platzmangel löschen',
  contact: 'Letzter Kontakt',
  noContact: 'keiner seit dem Öffnen der Anwendung',
  offline: 'Ohne Netz',
  offlineOn: 'kann entsperrt werden',
  offlineOff: 'kann nach einem Kaltstart nicht entsperrt werden',
  lease: 'Ohne Kontakt bis',
  offlineSafe: 'Was auf diesem Gerät ist, bleibt lesbar und benutzbar.',
} satisfies Device
