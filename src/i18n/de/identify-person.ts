import type { IdentifyPerson } from '../en/identify-person.ts'

export const identifyPerson = {
  kind: {
    label: 'Art der Suche',
    number: 'Nach der Nummer',
    name: 'Nach Name und Geburtsdatum',
    hint: {
      number: 'Wem gehört diese Nummer, und ist es diese Person?',
      name: 'Welche Nummer hat diese Person?',
    },
  },
  phonetic: 'Auch Namen, die gleich klingen, werden gefunden.',
  tolerance: {
    label: 'Toleranz',
    exact: {
      years: 'im Jahr {date}',
      months: 'im {date}',
      days: 'am {date}',
    },
    within: {
      years:
        'höchstens ein Jahr vor oder nach {date}: {from} bis {to} | höchstens {count} Jahre vor oder nach {date}: {from} bis {to}',
      months:
        'höchstens einen Monat vor oder nach {date}: {from} bis {to} | höchstens {count} Monate vor oder nach {date}: {from} bis {to}',
      days: 'höchstens einen Tag vor oder nach dem {date}: {from} bis {to} | höchstens {count} Tage vor oder nach dem {date}: {from} bis {to}',
    },
  },
  maximum: {
    label: 'Höchstens',
    hint: 'Die ZDSS gibt höchstens 80 Personen.',
    all: 'so viele wie die ZDSS gibt',
  },
  verification: {
    step: 'Überprüfung',
    hint: 'Die ZDSS vergleicht dies mit ihren Registern; ein Beweis, der stimmt, genügt. Nur dann nennt sie Zivilstand, Geburtsort und Staatsangehörigkeit. Sie dürfen es leer lassen.',
    label: 'Überprüft mit',
    none: 'nichts: nur die Nummer wird nachgeschlagen',
  },
  or: 'oder',
  by: {
    identityCardNumber: 'Personalausweis',
    sisCardNumber: 'SIS-Karte',
  },
  asked: {
    number: '„Wer hat die Nummer {ssin}?“',
    name: '„Welche Nummer hat {name}, geboren {born}?“',
  },
  result: {
    caption: 'Gefundene Personen',
  },
  columns: {
    ssin: 'Nummer',
    name: 'Name',
    born: 'Geboren',
    civilState: 'Zivilstand',
    address: 'Adresse',
    origin: 'Quelle',
    take: 'Übernehmen',
  },
  genderSince: '{gender}, seit {date}',
  origin: {
    RN_RR: 'Nationalregister',
    BCSS_KSZ: 'Register der ZDSS',
  },
  proof: {
    'sis-card': 'SIS-Karte',
    'identity-card': 'Personalausweis',
    'person-data': 'Name und Geburtsdatum',
  },
  verified: {
    verified: {
      title: 'Identität bestätigt: {proofs}',
      alone: 'Identität bestätigt',
      safe: 'Die ZDSS hat es mit ihren Registern verglichen.',
      todo: '',
    },
    'not-verified': {
      title: 'Identität nicht bestätigt: {proofs}',
      alone: 'Identität nicht bestätigt',
      safe: 'Nichts, was Sie angaben, stimmt mit dem Register überein.',
      todo: 'Vergleichen Sie mit dem Ausweis, bevor Sie verwenden, was hier steht.',
    },
    'not-asked': {
      title: 'Identität nicht bestätigt',
      alone: 'Die Nummer wurde nur nachgeschlagen',
      safe: 'Weder Ausweis noch Namen wurden verglichen.',
      todo: 'Um die Person zu überprüfen, duplizieren Sie die Anfrage und geben Sie die Ausweisnummer an.',
    },
  },
  differs: '{field} weicht ab',
  differsWith: '{field} weicht ab: {value}',
  nobody: {
    number:
      'Die ZDSS kennt niemanden mit dieser Nummer. Vergleichen Sie sie mit dem Ausweis, oder suchen Sie nach Name und Geburtsdatum.',
    name: 'Niemand wurde gefunden. Versuchen Sie es mit größerer Toleranz, ohne Vornamen, oder mit anderer Schreibung des Namens.',
    again: 'Ändern und noch einmal fragen',
  },
  take: {
    button: 'Übernehmen',
    new: 'Eine Akte dieser Person anlegen?',
    newHint:
      '{person} hat keine Akte auf diesem Gerät. Sie wird mit dem ausgefüllt, was das Register sagt, und Sie werden der zugewiesene Sozialarbeiter.',
    compare: 'Mit der Akte von {client} vergleichen',
    compareHint: 'Wählen Sie Punkt für Punkt, was die Akte sagen soll.',
    same: 'Die Akte sagt, was das Register sagt.',
    point: 'Punkt',
    file: 'Akte',
    register: 'Register',
    all: 'Alles aus dem Register übernehmen',
    cancel: 'Abbrechen',
    open: 'Akte öffnen',
    make: 'Akte anlegen',
    save: 'Nichts übernehmen | Einen Punkt übernehmen | {count} Punkte übernehmen',
  },
  file: {
    country: 'Land',
    birthPlace: 'Geburtsort',
    ssin: 'Nationalregisternummer',
    lastName: 'Name',
    firstNames: 'Vornamen',
    birthDate: 'Geburtsdatum',
    gender: 'Geschlecht',
    civilState: 'Zivilstand',
    nationality: 'Staatsangehörigkeit',
    address: 'Adresse',
  },
  sheet: {
    same: 'OK',
  },
} satisfies IdentifyPerson
