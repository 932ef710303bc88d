export const manageAccess = {
  action: {
    label: 'What to do',
    LIST: 'List',
    REGISTER: 'Register',
    UNREGISTER: 'Unregister',
    hint: {
      LIST: 'Shows which registrations exist; changes nothing.',
      REGISTER: 'Tells the network that the centre has a file about this person. Other centres can see it.',
      UNREGISTER: 'Tells the network that the centre no longer has a file about this person in this period.',
    },
  },
  register: {
    label: 'Register',
    hint: 'The CBSS keeps the primary register, the sector of the centres the secondary one.',
    ALL: 'Both',
    PRIMARY: 'Primary',
    SECONDARY: 'Secondary',
  },
  period: {
    latest: 'For this purpose at the latest {until}.',
    open: 'Empty: without an end.',
    take: 'End on {until}',
    from: 'from {from}',
    fromTo: 'from {from} until {until}',
  },
  proof: {
    step: 'Proof',
    hint: 'At least one of them. Where it does not match the register, nothing is registered.',
  },
  sector: 'Sector',
  asked: {
    LIST: '“Which registrations {period} are there about {client} ({ssin})?”',
    REGISTER: '“Register that we have a file about {client} ({ssin}) {period}.”',
    UNREGISTER: '“Unregister our file about {client} ({ssin}) {period}.”',
  },
  done: {
    REGISTER: {
      title: 'The registration was carried out',
      safe: 'The network now knows that your centre has a file about this person.',
    },
    UNREGISTER: {
      title: 'The registration was ended',
      safe: 'For this period the network no longer counts a file of your centre.',
    },
  },
  result: {
    LIST: 'Registrations',
    REGISTER: 'Registrations in this period',
    UNREGISTER: 'Registrations in this period',
  },
  none: {
    LIST: 'The CBSS names no registration in this period.',
    REGISTER: 'The CBSS names no registration in this period.',
    UNREGISTER: 'The CBSS names no registration any more in this period.',
  },
  columns: {
    state: 'State',
    organisation: 'Organisation',
    register: 'Register',
  },
  state: {
    current: 'Current',
    expiring: 'Expiring',
    ended: 'Ended',
    future: 'To come',
  },
  ownCentre: 'Your centre',
  centreOf: 'Centre of {place}',
  noEnd: 'no end',
  view: {
    asOf: 'As of {time}',
    never: 'You have not asked yet what is registered about this client.',
    again: 'List again',
    list: 'List',
    none: 'Nothing is registered about this client in the period that you asked for.',
    own: 'From your own answers; what a colleague asked is not shown here.',
    group: {
      expiring: 'Expiring within 30 days',
      current: 'Current',
      future: 'To come',
      ended: 'Ended',
    },
  },
}

/** What every language must have for this area. */
export type ManageAccess = typeof manageAccess
