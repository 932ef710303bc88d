import type { ManageAccess } from '../en/manage-access.ts'

export const manageAccess = {
  action: {
    label: 'Was tun',
    LIST: 'Auflisten',
    REGISTER: 'Eintragen',
    UNREGISTER: 'Austragen',
    hint: {
      LIST: 'Zeigt, welche Eintragungen es gibt; ändert nichts.',
      REGISTER:
        'Sagt dem Netzwerk, dass das ÖSHZ eine Akte über diese Person hat. Andere ÖSHZ können es sehen.',
      UNREGISTER:
        'Sagt dem Netzwerk, dass das ÖSHZ in diesem Zeitraum keine Akte mehr über diese Person hat.',
    },
  },
  register: {
    label: 'Register',
    hint: 'Die ZDSS führt das primäre Register, der Sektor der ÖSHZ das sekundäre.',
    ALL: 'Beide',
    PRIMARY: 'Primär',
    SECONDARY: 'Sekundär',
  },
  period: {
    latest: 'Für diese Eigenschaft spätestens {until}.',
    open: 'Leer: ohne Ende.',
    take: 'Enden am {until}',
    from: 'ab {from}',
    fromTo: 'von {from} bis {until}',
  },
  proof: {
    step: 'Beweis',
    hint: 'Mindestens einer davon. Passt er nicht zum Register, wird nichts eingetragen.',
  },
  sector: 'Sektor',
  asked: {
    LIST: '„Welche Eintragungen gibt es {period} über {client} ({ssin})?“',
    REGISTER: '„Tragen Sie ein, dass wir {period} eine Akte über {client} ({ssin}) haben.“',
    UNREGISTER: '„Tragen Sie unsere Akte über {client} ({ssin}) {period} aus.“',
  },
  done: {
    REGISTER: {
      title: 'Die Eintragung wurde ausgeführt',
      safe: 'Das Netzwerk weiß nun, dass Ihr ÖSHZ eine Akte über diese Person hat.',
    },
    UNREGISTER: {
      title: 'Die Eintragung wurde beendet',
      safe: 'Für diesen Zeitraum zählt das Netzwerk keine Akte Ihres ÖSHZ mehr.',
    },
  },
  result: {
    LIST: 'Eintragungen',
    REGISTER: 'Eintragungen in diesem Zeitraum',
    UNREGISTER: 'Eintragungen in diesem Zeitraum',
  },
  none: {
    LIST: 'Die ZDSS nennt keine Eintragung in diesem Zeitraum.',
    REGISTER: 'Die ZDSS nennt keine Eintragung in diesem Zeitraum.',
    UNREGISTER: 'Die ZDSS nennt in diesem Zeitraum keine Eintragung mehr.',
  },
  columns: {
    state: 'Zustand',
    organisation: 'Organisation',
    register: 'Register',
  },
  state: {
    current: 'Laufend',
    expiring: 'Läuft ab',
    ended: 'Beendet',
    future: 'Künftig',
  },
  ownCentre: 'Ihr ÖSHZ',
  centreOf: 'ÖSHZ {place}',
  noEnd: 'ohne Ende',
  view: {
    asOf: 'Stand {time}',
    never: 'Sie haben noch nicht gefragt, was über diesen Klienten eingetragen ist.',
    again: 'Noch einmal auflisten',
    list: 'Auflisten',
    none: 'Über diesen Klienten ist im angefragten Zeitraum nichts eingetragen.',
    own: 'Aus Ihren eigenen Antworten; was Kollegen fragten, steht hier nicht.',
    group: {
      expiring: 'Läuft innerhalb von 30 Tagen ab',
      current: 'Laufend',
      future: 'Künftig',
      ended: 'Beendet',
    },
  },
} satisfies ManageAccess
