import type { Settings } from '../en/settings.ts'

export const settings = {
  title: 'Einstellungen',
  subtitle: 'Sie gelten für alle und wirken, sobald sie gespeichert sind.',
  readOnly: 'Sie können die Einstellungen lesen. Nur ein Verwalter ändert sie.',
  saved: 'Gespeichert um {time}. Ab jetzt wirksam.',
  errors: 'Nicht gespeichert: Etwas stimmt noch nicht',
  unsaved: 'Geändert, noch nicht gespeichert',
  discard: 'Änderungen verwerfen',
  lastChange: 'Zuletzt geändert von {name}, {moment}; zuvor: {old}',
  empty: 'leer',
  on: 'an',
  off: 'aus',
  sections: {
    organisation: {
      title: 'Organisation',
      sentence: 'Wer fragt. Die ZDSS prüft dies bei jeder Anfrage.',
      save: 'Organisation speichern',
    },
    connection: {
      title: 'Verbindung',
      sentence: 'Wohin Anfragen gehen, und mit welchem Konto.',
      save: 'Verbindung speichern',
    },
  },
  fields: {
    sector: 'Sektor',
    requestingOrganisation: 'Anfragende Organisation',
    ssdnUserId: 'SSDN-Benutzer',
    ssdnEmail: 'SSDN-E-Mail-Adresse',
    environment: 'Umgebung',
    liveRequests: 'Live-Anfragen',
    httpUserName: 'HTTP-Benutzername',
    httpPassword: 'HTTP-Passwort',
  },
  hints: {
    sector:
      'Die Art der Einrichtung, als Code und Untercode der ZDSS. Davon hängt ab, welche Eigenschaftscodes gewählt werden können. Für ein ÖSHZ immer 17.1.',
    requestingOrganisation:
      'Unternehmensnummer Ihres Zentrums, 10 Ziffern ohne Zeichen dazwischen. Jede Anfrage trägt sie.',
    ssdnUserId:
      'Die 11 Ziffern, unter denen die ZDSS den Benutzer Ihres Zentrums kennt: eine Nationalregisternummer oder eine Programmnummer in dieser Form.',
    ssdnEmail: 'Geht mit den Anfragen mit, damit die ZDSS weiß, wem sie schreiben kann.',
    environment:
      'Welches System der ZDSS gerufen wird. Jedes hat einen eigenen Zugang; Anfragen in der Produktion betreffen wirkliche Personen.',
    liveRequests:
      'An: Anfragen werden wirklich gesendet. Aus: Jede Anfrage wird gebaut und am amtlichen Schema geprüft und hält dann an; nichts geht hinaus.',
    httpUserName: 'Konto Ihres Zentrums für RetrieveTIGroups (Tx25), vergeben von der ZDSS.',
    httpPassword:
      'Liegt verschlüsselt auf dem Server und wird nie gezeigt. Leer lassen, um das gesetzte zu behalten.',
  },
  environments: {
    none: 'Keine: Anfragen sind ausgeschaltet',
    demo: 'Demo: der Simulator mit erfundenen Personen',
    test: 'Test',
    acpt: 'Abnahme',
    prod: 'Produktion: wirkliche Personen',
  },
  passwordSet: 'Gesetzt am {moment}.',
  passwordSetBy: 'Gesetzt am {moment} von {name}.',
  passwordNotSet: 'Noch nicht gesetzt.',
  notices: {
    none: {
      title: 'Anfragen sind ausgeschaltet',
      safe: 'Nichts geht hinaus. Entwürfe können geschrieben werden; was in der Warteschlange steht, wartet weiter.',
      todo: 'Wählen Sie eine Umgebung, um sie einzuschalten.',
    },
    validatedOnly: {
      title: 'Live-Anfragen sind aus: Anfragen werden nur geprüft',
      safe: 'Jede Anfrage wird gebaut und geprüft und hält dann an. Die ZDSS wird nicht gefragt.',
      todo: 'Schalten Sie echte Anfragen ein, sobald Organisation und Konto stimmen.',
    },
  },
  reasons: {
    refused: 'Der Server nimmt diesen Wert nicht an.',
    sector: 'Code, Punkt und Untercode, wie 17.1.',
    characters: 'Bitte nur Ziffern.',
    organisationLength: 'Eine Unternehmensnummer hat 10 Ziffern; hier sind es {count}.',
    organisationFirstDigit:
      'Eine Unternehmensnummer beginnt mit 0 oder 1; andere gehören zu Niederlassungseinheiten.',
    organisationCheckDigits: 'Die Prüfziffern passen nicht: Die Nummer müsste auf {expected} enden.',
    ssinLength: 'Es braucht 11 Ziffern; hier sind es {count}.',
    whileLive: 'Nötig, solange Live-Anfragen an sind.',
    colon: 'Ein Benutzername kann keinen Doppelpunkt enthalten.',
    email: 'Das ist keine E-Mail-Adresse.',
    tooLong: 'Höchstens {max} Zeichen.',
  },
} satisfies Settings
