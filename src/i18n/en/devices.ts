export const devices = {
  title: 'Devices',
  empty: 'Nobody has worked on a device yet. A device appears here with the first sign-in on it.',
  columns: {
    device: 'Device',
    user: 'Used by',
    contact: 'Last contact',
    unsent: 'Not sent',
    storage: 'Stored',
    version: 'App version',
    action: 'Access',
  },
  kinds: {
    desk: 'desk',
    tablet: 'tablet for visits',
  },
  unsent: '{count} item | {count} items',
  noneUnsent: 'nothing',
  storageKept: '{bytes}, kept',
  storageNotKept: '{bytes}, the browser may clear it',
  revoke: 'Revoke',
  revoked: 'Revoked {moment}',
  closed: '{label} of {name} is revoked.',
  dialog: {
    title: 'Revoke this device?',
    description:
      '{label}, used by {name}: its sessions end at once and the server deletes its half of the key. What is on it can then only be opened by who has a passphrase or passkey for it there.',
    unsent: '{count} item on it has not been sent | {count} items on it have not been sent',
    unsentSafe: 'It stays on the device and does not reach the server any more.',
    keep: 'Keep it',
    revoke: 'Revoke the device',
  },
}

export type Devices = typeof devices
