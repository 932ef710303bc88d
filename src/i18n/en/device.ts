export const device = {
  title: 'This device',
  known: '{label} · known to the server of the centre since {day}',
  usedAs: 'Used as',
  kind: {
    desk: 'Desk',
    tablet: 'Tablet for visits',
  },
  kindHint: {
    desk: 'Carries your own clients and those opened in the last thirty days.',
    tablet: 'Carries the clients of your planned visits only: less is lost with the device.',
  },
  changed: 'Used as: {kind}',
  state: 'How it stands',
  carried: 'On this device',
  carries: 'Clients: {clients} · results: {results} · planned visits: {visits}',
  storage: 'Storage',
  room: '{size} MB, encrypted',
  kept: 'the browser keeps it also when room is short',
  notKept: 'the browser may delete it when room is short',
  contact: 'Last contact',
  noContact: 'none since the app was opened',
  offline: 'Without a network',
  offlineOn: 'can be unlocked',
  offlineOff: 'cannot be unlocked after a cold start',
  lease: 'Without contact until',
  offlineSafe: 'What is on this device stays readable and can be worked on.',
}

/** What every language must have for this area. */
export type Device = typeof device
