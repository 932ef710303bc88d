import type { Tx25 } from '../en/tx25.ts'

export const tx25 = {
  language: {
    label: 'Sprache der Antwort',
    hint: 'Die ZDSS antwortet in diesen dreien.',
  },
  history: { label: 'Mit Historie', hint: 'Auch frühere Adressen, Zivilstände und Haushalte.' },
  asked: {
    withHistory:
      '„Geben Sie uns, {language} und mit Historie, was das Nationalregister über {client} ({ssin}) weiß, für die Sozialuntersuchung.“',
    withoutHistory:
      '„Geben Sie uns, {language} und ohne Historie, was das Nationalregister über {client} ({ssin}) weiß, für die Sozialuntersuchung.“',
    in: { nl: 'auf Niederländisch', fr: 'auf Französisch', de: 'auf Deutsch' },
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
