import type { Device } from '../en/device.ts'

export const device = {
  title: 'Dieses Gerät',
  known: '{label} · dem Server des Zentrums bekannt seit {day}',
  usedAs: 'Benutzt als',
  kind: {
    desk: 'Schreibtisch',
    tablet: 'Tablet für Besuche',
  },
  kindHint: {
    desk: 'Hat Ihre eigenen Klienten und die der letzten dreißig Tage.',
    tablet: 'Hat nur die Klienten Ihrer geplanten Besuche: Mit dem Gerät geht weniger verloren.',
  },
  changed: 'Benutzt als: {kind}',
  state: 'Wie es steht',
  carried: 'Auf diesem Gerät',
  carries: 'Klienten: {clients} · Ergebnisse: {results} · geplante Besuche: {visits}',
  storage: 'Speicher',
  room: '{size} MB, verschlüsselt',
  kept: 'der Browser behält es auch bei Platzmangel',
  notKept: 'der Browser darf es bei Platzmangel löschen',
  contact: 'Letzter Kontakt',
  noContact: 'keiner seit dem Öffnen der App',
  offline: 'Ohne Netz',
  offlineOn: 'kann entsperrt werden',
  offlineOff: 'kann nach einem Kaltstart nicht entsperrt werden',
  lease: 'Ohne Kontakt bis',
  offlineSafe: 'Was auf diesem Gerät ist, bleibt lesbar und benutzbar.',
} satisfies Device
