import type { Account } from '../en/account.ts'

export const account = {
  title: 'Mein Konto',
  duties: {
    'change-password': {
      title: 'Wählen Sie zuerst ein eigenes Passwort',
      todo: 'Das Passwort, mit dem Sie sich angemeldet haben, gilt nur einmal. Danach öffnet sich die Anwendung.',
    },
    'set-up-second-factor': {
      title: 'Ihr Zentrum verlangt einen zweiten Faktor',
      todo: 'Richten Sie ihn hier ein; es braucht eine Minute und eine App auf dem Telefon. Danach öffnet sich die Anwendung.',
    },
  },
  password: {
    title: 'Passwort',
    sentence: 'Eine Änderung beendet Ihre Sitzungen anderswo.',
    current: 'Aktuelles Passwort',
    new: 'Neues Passwort',
    save: 'Passwort ändern',
    done: 'Das Passwort ist geändert; Ihre anderen Sitzungen sind beendet.',
  },
  factor: {
    title: 'Zweiter Faktor',
    none: 'Sie melden sich nur mit dem Passwort an. Ein Code einer App auf dem Telefon hält andere fern, die es kennen.',
    since: 'Eingerichtet am {moment}. Übrige Wiederherstellungscodes: {count}.',
    begin: 'Zweiten Faktor einrichten',
    renew: 'Neu einrichten',
    remove: 'Entfernen',
    scan: 'Scannen Sie das Bild mit Ihrer Authenticator-App.',
    picture: 'QR-Code des zweiten Faktors',
    type: 'Oder geben Sie ein:',
    code: 'Erster Code',
    codeHint: 'Die sechs Ziffern, die die App jetzt zeigt.',
    confirm: 'Bestätigen',
    cancel: 'Abbrechen',
  },
  recovery: {
    sentence:
      'Wiederherstellungscodes, nur jetzt gezeigt. Jeder meldet Sie einmal an, wenn das Telefon weg ist; bewahren Sie sie auf Papier auf.',
    noted: 'Ich habe sie notiert',
  },
  sessions: {
    title: 'Offene Sitzungen',
    sentence: 'Wo Sie angemeldet sind. Beenden Sie, was Sie nicht kennen.',
    none: 'Keine Sitzung ist offen.',
    current: 'diese',
    end: 'Beenden',
    times: 'seit {start}, zuletzt benutzt {used}',
  },
} satisfies Account
