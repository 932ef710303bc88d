import type { Devices } from '../en/devices.ts'

export const devices = {
  title: 'Geräte',
  empty:
    'Noch niemand hat auf einem Gerät gearbeitet. Ein Gerät erscheint hier mit der ersten Anmeldung darauf.',
  columns: {
    device: 'Gerät',
    user: 'Benutzt von',
    contact: 'Letzter Kontakt',
    unsent: 'Nicht gesendet',
    storage: 'Gespeichert',
    version: 'App-Version',
    action: 'Zugang',
  },
  kinds: {
    desk: 'Arbeitsplatz',
    tablet: 'Tablet für Besuche',
  },
  unsent: '{count} Element | {count} Elemente',
  noneUnsent: 'nichts',
  storageKept: '{bytes}, dauerhaft',
  storageNotKept: '{bytes}, der Browser darf es löschen',
  revoke: 'Ausschließen',
  revoked: 'Ausgeschlossen am {moment}',
  closed: '{label} von {name} ist ausgeschlossen.',
  dialog: {
    title: 'Dieses Gerät ausschließen?',
    description:
      '{label}, benutzt von {name}: Seine Sitzungen enden sofort, und der Server löscht seine Hälfte des Schlüssels. Was darauf liegt, öffnet dann nur noch, wer dort eine Passphrase oder einen Passkey hat.',
    unsent: '{count} Element darauf wurde nicht gesendet | {count} Elemente darauf wurden nicht gesendet',
    unsentSafe: 'Es bleibt auf dem Gerät und erreicht den Server nicht mehr.',
    keep: 'Behalten',
    revoke: 'Gerät ausschließen',
  },
} satisfies Devices
