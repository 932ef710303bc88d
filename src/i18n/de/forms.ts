import type { Forms } from '../en/forms.ts'

export const forms = {
  loading: 'Entwurf wird geöffnet …',
  notFound: 'Dieser Entwurf ist nicht auf diesem Gerät.',
  step: { whom: 'Über wen', what: 'Was', why: 'Warum' },
  client: {
    label: 'Klient',
    choose: 'Klienten wählen',
    change: 'Ändern',
    keep: 'Klienten behalten',
    hint: 'Das Formular wird aus der Akte des Klienten ausgefüllt.',
    nobody: 'Jemand ohne Akte',
    without: 'Ohne Klienten',
    withoutHint: 'Für jemanden, von dem es noch keine Akte gibt.',
  },
  ssin: {
    label: 'Nationalregisternummer (ENSS)',
    current: 'Aktuelle Nummer',
    former: 'Frühere Nummer',
    take: '{ssin} übernehmen',
    isFormer: 'Dies ist eine frühere Nummer des Klienten. Die ZDSS kann mit der neuen antworten.',
    isOther:
      'Diese Nummer steht nicht in der Akte von {client}. Vergewissern Sie sich, dass es dieselbe Person ist.',
    missing: 'Geben Sie die Nationalregisternummer ein.',
    missingInFile: 'Geben Sie die Nationalregisternummer ein. In der Akte dieses Klienten steht keine.',
    problem: {
      length: 'Eine ENSS hat 11 Ziffern; hier sind es {length}.',
      characters: 'Eine ENSS hat nur Ziffern.',
      month: 'Ziffern 3 und 4 können kein Monat sein. Vergleichen Sie mit dem Ausweis.',
      day: 'Ziffern 5 und 6 können kein Tag dieses Monats sein. Vergleichen Sie mit dem Ausweis.',
      serial: 'Ziffern 7 bis 9 können nicht alle null sein. Vergleichen Sie mit dem Ausweis.',
      fictitious: 'Diese Nummer steht nur für eine unbekannte; mit ihr kann nichts gefragt werden.',
      'check-digits': 'Die Prüfziffern passen nicht. Erwartet: {expected}. Vergleichen Sie mit dem Ausweis.',
    },
    expected: '{digits} für eine {year} geborene Person',
    or: '{first}, oder {second}',
  },
  purpose: {
    label: 'Eigenschaft',
    choose: 'Eigenschaft wählen',
    any: 'Alle Eigenschaften',
    hint: 'In welcher Eigenschaft das ÖSHZ eine Akte über diese Person führt.',
    sector: 'Sektor {sector}',
    every: 'Alle Sektoren',
  },
  reason: {
    label: 'Grund',
    choose: 'Grund wählen',
    other: 'Ein anderer Grund …',
    own: 'Grund in eigenen Worten',
    hint: 'Er wird mit der Anfrage festgehalten.',
  },
  summary: 'Bevor dies gesendet werden kann:',
  send: 'Senden',
  queue: 'Einreihen – kein Netz',
  saved: 'Entwurf gespeichert {time}',
  saveFailed:
    'Der Entwurf konnte nicht gespeichert werden. Was Sie geschrieben haben, steht noch hier; schließen Sie diese Seite nicht, und kopieren Sie es.',
  remove: 'Entwurf löschen',
  removal: {
    title: 'Diesen Entwurf löschen?',
    description: 'Er wurde nicht gesendet. Gelöscht lässt er sich nicht zurückholen.',
    confirm: 'Löschen',
    keep: 'Behalten',
  },
  checks: {
    colleague: '{author} stellte eine Anfrage {service} über diesen Klienten: {time}',
    title: 'Prüfungen',
    environment: 'Geht an: {environment}',
    liveOff: 'Echte Anfragen sind aus: Es wird nur geprüft, die ZDSS wird nicht gefragt',
    none: 'Keine Umgebung ist eingestellt: Es wartet hier, bis ein Verwalter eine wählt',
    last: 'Ihre letzte Anfrage {service} über diesen Klienten: {time}',
    underWay: 'Eine Ihrer Anfragen {service} über diesen Klienten ist noch unterwegs',
    first: 'Ihre erste Anfrage {service} über diesen Klienten',
  },
  offline: {
    title: 'Wenn das Netz wieder da ist',
    sentence:
      'Wird einmal gesendet, der Reihe nach (Platz {place} von {place}). Diese Seite muss nicht offen bleiben.',
  },
  asked: 'Was gefragt wird',
  services: {
    'identify-person': {
      title: 'Neue IdentifyPerson',
      subtitle: 'Wer jemand ist: nach der Nummer, oder nach Name und Geburtsdatum',
    },
    'manage-access': {
      title: 'Neue ManageAccess',
      subtitle: 'Die Akte des ÖSHZ über eine Person im Netzwerk: eintragen, austragen, auflisten',
    },
    tx25: {
      title: 'Neue Tx25',
      subtitle: 'Was das Nationalregister weiß, für die Sozialuntersuchung',
    },
  },
  language: {
    nl: 'Nederlands',
    fr: 'Français',
    de: 'Deutsch',
  },
  field: {
    ssin: 'Nationalregisternummer',
    language: 'Sprache der Antwort',
    lastName: 'Name',
    firstName: 'Vorname',
    birthDate: 'Geburtsdatum',
    gender: 'Geschlecht',
    middleName: 'Zweiter Vorname',
    identityCardNumber: 'Personalausweisnummer',
    sisCardNumber: 'SIS-Karten-Nummer',
    startDate: 'Von',
    endDate: 'Bis',
  },
  replace: {
    title: 'Ersetzen, was eingegeben wurde?',
    description: 'Die Akte von {client} sagt anderes als das Formular.',
    field: 'Feld',
    typed: 'Eingegeben',
    file: 'In der Akte',
    keep: 'Eingegebenes behalten',
    take: 'Aus der Akte übernehmen',
  },
  proof: {
    cardHint: 'Zwölf Ziffern, wie auf dem Ausweis gedruckt: 591-1234567-89.',
    or: 'oder Name und Geburtsdatum, genau wie im Register:',
    birthDateHint: 'Nur der Monat (06.1968) oder das Jahr (1968), wenn der Rest unbekannt ist.',
    olderCards: 'Ältere Karten',
    sisHint: 'Zehn Ziffern. SIS-Karten werden seit 2014 nicht mehr ausgestellt.',
  },
  problem: {
    registration: {
      missing:
        'Zuerst ist eine laufende Eintragung dieses Klienten nötig. Listen Sie die Eintragungen auf, oder tragen Sie ihn ein.',
    },
    purpose: {
      missing: 'Wählen Sie die Eigenschaft.',
    },
    reason: {
      missing: 'Wählen Sie einen Grund, oder schreiben Sie ihn.',
    },
    lastName: {
      missing: 'Geben Sie den Namen ein.',
      'proof-missing': 'Vornamen beweisen nichts ohne den Namen.',
    },
    birthDate: {
      missing: 'Geben Sie das Geburtsdatum ein, soweit bekannt.',
      'proof-missing': 'Der Name beweist nur zusammen mit dem Geburtsdatum.',
    },
    tolerance: {
      'tolerance-missing': 'Ein unvollständiges Datum braucht eine Toleranz.',
    },
    startDate: {
      missing: 'Geben Sie den Beginn ein.',
      'date-form': 'Geben Sie das ganze Datum ein, wie 15.06.2026.',
    },
    endDate: {
      'date-form': 'Geben Sie das ganze Datum ein, wie 15.06.2026, oder lassen Sie das Feld leer.',
      'end-before-start': 'Der Zeitraum endet, bevor er beginnt.',
      'period-too-long':
        'Für diese Eigenschaft dauert eine Eintragung höchstens {days} Tage. Geben Sie ein Ende innerhalb davon an.',
    },
    sector: {
      missing: 'Die Einstellungen nennen keinen Sektor. Sagen Sie es Ihrem Verwalter.',
    },
    identityCardNumber: {
      'proof-missing': 'Ein Beweis ist nötig: die Ausweisnummer, oder Name und Geburtsdatum.',
    },
    sisCardNumber: {
      'card-length': 'Eine SIS-Karten-Nummer hat 10 Ziffern; hier sind es {length}.',
      'card-characters': 'Eine SIS-Karten-Nummer hat nur Ziffern.',
    },
    any: {
      missing: 'Hier fehlt etwas.',
      characters: 'Ein Zeichen kann hier nicht gesendet werden. Löschen Sie es und tippen Sie es neu.',
    },
  },
  date: {
    form: 'Schreiben Sie das Datum als 15.06.1968, 06.1968 oder 1968.',
    'two-digit-year': 'Schreiben Sie das Jahr mit vier Ziffern.',
    year: 'Dieses Jahr kann nicht stimmen.',
    month: 'Diesen Monat gibt es nicht.',
    day: 'Diesen Tag hat der Monat nicht.',
    'day-without-month': 'Zum Tag gehört der Monat.',
    future: 'Dieser Tag ist noch nicht gekommen.',
    incomplete: 'Hier müssen Tag und Monat bekannt sein.',
  },
  card: {
    length: 'Eine Ausweisnummer hat 12 Ziffern; hier sind es {length}.',
    'check-digits':
      'Die letzten zwei Ziffern passen nicht; erwartet war {expected}. Vergleichen Sie mit dem Ausweis.',
    characters: 'Eine Ausweisnummer hat nur Ziffern.',
    'foreigners-card':
      'Die ZDSS nimmt keine Nummern von Ausländerausweisen an. Geben Sie stattdessen Name und Geburtsdatum an.',
    'old-card':
      'Die ZDSS nimmt keine Nummern von Papierausweisen an. Geben Sie stattdessen Name und Geburtsdatum an.',
    sis: 'Eine SIS-Karten-Nummer hat 10 Ziffern; hier sind es {length}.',
  },
} satisfies Forms
