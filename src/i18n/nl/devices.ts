import type { Devices } from '../en/devices.ts'

export const devices = {
  title: 'Toestellen',
  empty:
    'Nog niemand heeft op een toestel gewerkt. Een toestel verschijnt hier bij de eerste aanmelding erop.',
  columns: {
    device: 'Toestel',
    user: 'Gebruikt door',
    contact: 'Laatste contact',
    unsent: 'Niet verzonden',
    storage: 'Opgeslagen',
    version: 'App-versie',
    action: 'Toegang',
  },
  kinds: {
    desk: 'bureau',
    tablet: 'tablet voor bezoeken',
  },
  unsent: '{count} element | {count} elementen',
  noneUnsent: 'niets',
  storageKept: '{bytes}, blijvend',
  storageNotKept: '{bytes}, de browser mag het wissen',
  revoke: 'Intrekken',
  revoked: 'Ingetrokken op {moment}',
  closed: '{label} van {name} is ingetrokken.',
  dialog: {
    title: 'Dit toestel intrekken?',
    description:
      '{label}, gebruikt door {name}: de sessies eindigen meteen en de server wist zijn helft van de sleutel. Wat erop staat opent dan alleen nog wie er een wachtzin of toegangssleutel voor heeft.',
    unsent: '{count} element erop is niet verzonden | {count} elementen erop zijn niet verzonden',
    unsentSafe: 'Het blijft op het toestel en bereikt de server niet meer.',
    keep: 'Behouden',
    revoke: 'Toestel intrekken',
  },
} satisfies Devices
