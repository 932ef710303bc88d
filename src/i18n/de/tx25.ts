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
  },
  registration: {
    until: 'Eingetragen bis {until} · {purpose}',
    open: 'Eingetragen ohne Ende · {purpose}',
    none: 'Ihre Antworten nennen für heute keine Eintragung Ihres ÖSHZ',
    unknown: 'Sie haben die Eintragungen dieses Klienten noch nicht aufgelistet',
  },
} satisfies Tx25
