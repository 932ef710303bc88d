import type { Statuses } from '../en/statuses.ts'

export const statuses = {
  MSG00000: {
    happened: 'Die ZDSS hat geantwortet',
    safe: 'Die Antwort ist auf diesem Gerät gespeichert.',
    todo: 'Lesen Sie sie unten.',
  },
  MSG00003: {
    happened: 'Die ZDSS hatte einen internen Fehler',
    safe: 'Nichts wurde über diese Person gelesen.',
    todo: 'Senden Sie später eine neue Anfrage. Nach einer Eintragung listen Sie zuerst die Eintragungen auf.',
  },
  MSG00005: {
    happened: 'Die ZDSS kennt diese Nummer nicht',
    safe: 'Über niemanden wurde etwas gelesen.',
    todo: 'Vergleichen Sie die Nummer mit dem Ausweis, oder suchen Sie die Person nach dem Namen.',
  },
  MSG00006: {
    happened: 'Diese Nummer wurde ersetzt',
    safe: 'Die Akte behält die frühere Nummer in ihrer Historie.',
    todo: 'Übernehmen Sie die neue Nummer in die Akte, und fragen Sie dann mit ihr.',
  },
  MSG00008: {
    happened: 'Die ZDSS fand ungültige Angaben in der Anfrage',
    safe: 'Nichts wurde über diese Person gelesen.',
    todo: 'Berichtigen Sie, was hier genannt wird, und senden Sie es als neue Anfrage.',
  },
  MSG00009: {
    happened: 'Laut Register ist diese Person verstorben',
    safe: 'Das Register nennt das Datum nicht.',
    todo: 'Prüfen Sie die Akte des Klienten, bevor Sie an die Adresse schreiben.',
  },
  MSG00011: {
    happened: 'Die Nummer ist nicht wie eine ENSS gebaut',
    safe: 'Über niemanden wurde etwas gelesen.',
    todo: 'Vergleichen Sie die Nummer mit dem Ausweis.',
  },
  MSG00012: {
    happened: 'Diese Person ist an diesem Tag nicht für Ihr ÖSHZ integriert',
    safe: 'Nichts wurde über diese Person gelesen. Die Frage ist aufbewahrt und kann noch einmal gestellt werden.',
    todo: 'Tragen Sie die Person mit der richtigen Eigenschaft ein, und fragen Sie dann noch einmal.',
  },
  MSG00013: {
    happened: 'Ihr ÖSHZ darf diese Anfrage nicht stellen',
    safe: 'Nichts wurde über diese Person gelesen.',
    todo: 'Sagen Sie es Ihrem Verwalter: Die ZDSS nimmt die Zugangsdaten oder den rechtlichen Rahmen nicht an.',
  },
  MSG0021: {
    happened: 'Diese Person ist für Ihr ÖSHZ nicht ausreichend integriert',
    safe: 'Nichts wurde über diese Person gelesen. Die Frage ist aufbewahrt und kann noch einmal gestellt werden.',
    todo: 'Tragen Sie die Person mit der richtigen Eigenschaft ein, und fragen Sie dann noch einmal.',
  },
  MSG00100: {
    happened: 'Die ZDSS hat keine Daten über diese Person',
    safe: 'Dies ist eine Antwort, kein Fehler.',
    todo: 'Vergewissern Sie sich, dass die Nummer stimmt.',
  },
  HAN20200: {
    happened: 'Die Antwort ist unvollständig: Eine Quelle hat nicht geantwortet',
    safe: 'Was kam, ist gespeichert und lesbar.',
    todo: 'Fragen Sie später noch einmal.',
  },
  30000001: {
    happened: 'Die ZDSS konnte die Anfrage nicht ausführen',
    safe: 'Nichts wurde gelesen und nichts geändert.',
    todo: 'Im technischen Bereich stehen ihre Meldungen. Berichtigen Sie die Anfrage, oder zeigen Sie sie Ihrem Verwalter.',
  },
  31009001: {
    happened: 'Ein unvollständiges Geburtsdatum braucht eine Toleranz',
    safe: 'Nichts wurde gesucht.',
    todo: 'Duplizieren Sie die Anfrage und geben Sie eine Toleranz oder das ganze Datum an.',
  },
  other: {
    happened: 'Die ZDSS fügt eine Meldung hinzu',
    safe: 'Sie ist bei der Antwort gespeichert.',
    todo: 'Wenn sie sich nicht selbst erklärt, zeigen Sie sie Ihrem Verwalter.',
  },
  newNumber: 'Neue Nummer: {ssin}',
  deceasedOn: 'Sterbedatum: {date}',
  action: {
    register: 'Diese Person eintragen',
    continueRegistration: 'Die Eintragung fortsetzen',
    showRegistration: 'Eintragung:',
    askAfter: 'Die Tx25 noch einmal anfragen',
    takeNumber: 'Neue Nummer übernehmen und fragen',
    askWithNumber: 'Mit der neuen Nummer fragen',
    identify: 'Die Person nach dem Namen suchen',
  },
} satisfies Statuses
