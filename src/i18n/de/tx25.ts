import type { Tx25 } from '../en/tx25.ts'

export const tx25 = {
  title: 'Neue Tx25',
  subtitle: 'Was das Nationalregister weiß, für die Sozialuntersuchung',
  loading: 'Entwurf wird geöffnet …',
  notFound: 'Dieser Entwurf ist nicht auf diesem Gerät.',
  step: { whom: 'Über wen', what: 'Was', why: 'Warum' },
  client: {
    label: 'Klient',
    choose: 'Klienten wählen',
    change: 'Ändern',
    keep: 'Klienten behalten',
    hint: 'Das Formular wird aus der Akte des Klienten ausgefüllt.',
  },
  ssin: {
    label: 'Nationalregisternummer (ENSS)',
    current: 'Heutige Nummer',
    former: 'Frühere Nummer',
    take: '{ssin} nehmen',
    isFormer: 'Dies ist eine frühere Nummer des Klienten. Die ZDSS kann mit der neuen antworten.',
    isOther:
      'Diese Nummer steht nicht in der Akte von {client}. Vergewissern Sie sich, dass es dieselbe Person ist.',
    missing: 'Schreiben Sie die Nationalregisternummer.',
    missingInFile: 'Schreiben Sie die Nationalregisternummer. In der Akte dieses Klienten steht keine.',
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
  language: {
    label: 'Sprache der Antwort',
    hint: 'Die ZDSS antwortet in diesen dreien.',
    nl: 'Nederlands',
    fr: 'Français',
    de: 'Deutsch',
  },
  history: { label: 'Mit Historie', hint: 'Auch frühere Adressen, Zivilstände und Haushalte.' },
  purpose: {
    label: 'Eigenschaft',
    choose: 'Eigenschaft wählen',
    hint: 'In welcher Eigenschaft das ÖSHZ eine Akte über diese Person führt.',
    sector: 'Sektor {sector}',
    every: 'Alle Sektoren',
    missing: 'Wählen Sie die Eigenschaft.',
  },
  reason: {
    label: 'Grund',
    choose: 'Grund wählen',
    other: 'Ein anderer Grund …',
    own: 'Grund in eigenen Worten',
    missing: 'Wählen Sie einen Grund, oder schreiben Sie ihn.',
    hint: 'Er wird mit der Anfrage festgehalten.',
  },
  summary: 'Bevor dies abgeschickt werden kann:',
  send: 'Abschicken',
  queue: 'Einreihen – kein Netz',
  saved: 'Entwurf gespeichert {time}',
  saveFailed:
    'Der Entwurf konnte nicht gespeichert werden. Schließen Sie diese Seite nicht; kopieren Sie, was Sie schrieben.',
  remove: 'Entwurf löschen',
  removal: {
    title: 'Diesen Entwurf löschen?',
    description: 'Er wurde nicht abgeschickt. Gelöscht lässt er sich nicht zurückholen.',
    confirm: 'Löschen',
    keep: 'Behalten',
  },
  asked: {
    title: 'Was gefragt wird',
    withHistory:
      '„Geben Sie uns, {language} und mit Historie, was das Nationalregister über {client} ({ssin}) weiß, für die Sozialuntersuchung.“',
    withoutHistory:
      '„Geben Sie uns, {language} und ohne Historie, was das Nationalregister über {client} ({ssin}) weiß, für die Sozialuntersuchung.“',
    in: { nl: 'auf Niederländisch', fr: 'auf Französisch', de: 'auf Deutsch' },
  },
  checks: {
    title: 'Prüfungen',
    environment: 'Geht an: {environment}',
    liveOff: 'Live-Anfragen sind aus: Es wird nur geprüft, die ZDSS wird nicht gefragt',
    none: 'Keine Umgebung ist eingestellt: Es wartet hier, bis ein Verwalter eine wählt',
    last: 'Ihre letzte Tx25 über diesen Klienten: {time}',
    underWay: 'Eine Ihrer Tx25 über diesen Klienten ist noch unterwegs',
    first: 'Ihre erste Tx25 über diesen Klienten',
  },
  offline: {
    title: 'Wenn das Netz wieder da ist',
    sentence:
      'Wird einmal abgeschickt, der Reihe nach (Platz {place} von {place}). Diese Seite muss nicht offen bleiben.',
  },
  result: {
    caption: 'Was das Nationalregister weiß',
    reading: 'Antwort wird gelesen …',
    columns: { group: 'Gruppe', ti: 'TI', since: 'Seit', information: 'Information' },
    filter: 'Zeilen filtern',
    groups: 'Gruppen',
    allGroups: 'Alle Gruppen',
    shown: '{shown} von {total} Zeilen',
    past: 'nicht mehr gültig',
    earlier: '{count} frühere',
    hideEarlier: '{count} frühere verbergen',
    nothingMatches: 'Keine Zeile passt zum Filter.',
    clearFilter: 'Filter leeren',
    unknown: 'dieser Version noch nicht bekannt',
    empty: 'Das Nationalregister gab keine Daten über diese Person.',
    otherNumber: {
      title: 'Diese Antwort spricht über eine andere Nummer.',
      safe: 'Gefragt haben Sie über {asked}; die Antwort handelt von {answered}.',
      todo: 'Verwenden Sie sie nicht für diesen Klienten, bevor Sie wissen, warum.',
    },
    notUnderstood: {
      title: 'Die Antwort war nicht zu verstehen',
      safe: 'Sie ist gespeichert, wie sie kam; nichts davon ist verloren.',
      todo: 'Ihr Text steht unter „Technisches“. Zeigen Sie ihn Ihrem Verwalter.',
    },
  },
  message: {
    MSG00003: {
      title: 'Die ZDSS hatte einen internen Fehler',
      todo: 'Schicken Sie später eine neue Anfrage.',
    },
    MSG00005: {
      title: 'Die ZDSS kennt diese Nummer nicht',
      todo: 'Vergleichen Sie die Nummer mit dem Ausweis.',
    },
    MSG00006: {
      title: 'Diese Nummer wurde ersetzt',
      todo: 'Fragen Sie mit der neuen Nummer, und berichtigen Sie die Akte des Klienten.',
    },
    MSG00008: {
      title: 'Die ZDSS fand ungültige Angaben in der Anfrage',
      todo: 'Unter „Technisches“ steht, welches Feld es ist.',
    },
    MSG00009: {
      title: 'Laut Nationalregister ist diese Person verstorben',
      todo: 'Prüfen Sie die Akte des Klienten, bevor Sie an die Adresse schreiben.',
    },
    MSG00011: {
      title: 'Die Nummer ist nicht wie eine ENSS gebaut',
      todo: 'Vergleichen Sie die Nummer mit dem Ausweis.',
    },
    MSG00012: {
      title: 'Diese Person ist an diesem Tag nicht für Ihr ÖSHZ integriert',
      todo: 'Lassen Sie die Person mit der richtigen Eigenschaft integrieren und fragen Sie dann noch einmal.',
    },
    MSG00013: {
      title: 'Ihr ÖSHZ darf diese Anfrage nicht stellen',
      todo: 'Sagen Sie es Ihrem Verwalter: Die ZDSS nimmt die Zugangsdaten oder den rechtlichen Rahmen nicht an.',
    },
    MSG00100: {
      title: 'Die ZDSS hat keine Daten über diese Person',
      todo: 'Dies ist eine Antwort, kein Fehler.',
    },
    HAN20200: {
      title: 'Die Antwort ist unvollständig: Eine Quelle hat nicht geantwortet',
      todo: 'Fragen Sie später noch einmal.',
    },
  },
  newNumber: 'Neue Nummer: {ssin}',
  askWithNewNumber: 'Neue Tx25 mit dieser Nummer',
  deceasedOn: 'Sterbedatum: {date}',
} satisfies Tx25
