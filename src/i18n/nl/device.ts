import type { Device } from '../en/device.ts'

export const device = {
  title: 'Dit toestel',
  known: '{label} · bekend bij de server van het centrum sinds {day}',
  usedAs: 'Gebruikt als',
  kind: {
    desk: 'Bureau',
    tablet: 'Tablet voor bezoeken',
  },
  kindHint: {
    desk: 'Heeft uw eigen cliënten en die in de laatste dertig dagen geopend werden.',
    tablet: 'Heeft alleen de cliënten van uw geplande bezoeken: met het toestel gaat minder verloren.',
  },
  changed: 'Gebruikt als: {kind}',
  state: 'Hoe het ervoor staat',
  carried: 'Op dit toestel',
  carries: 'Cliënten: {clients} · resultaten: {results} · geplande bezoeken: {visits}',
  storage: 'Opslag',
  room: '{size} MB, versleuteld',
  kept: 'de browser bewaart het ook als er weinig plaats is',
  notKept: 'de browser mag het wissen als er weinig plaats is',
  contact: 'Laatste contact',
  noContact: 'geen sinds de toepassing geopend is',
  offline: 'Zonder netwerk',
  offlineOn: 'kan worden ontgrendeld',
  offlineOff: 'kan na een koude start niet worden ontgrendeld',
  lease: 'Zonder contact tot',
  offlineSafe: 'Wat op dit toestel staat, blijft leesbaar en bruikbaar.',
} satisfies Device
