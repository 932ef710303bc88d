import type { Session } from '../en/session.ts'

export const session = {
  signIn: 'Anmelden',
  goOn: 'Melden Sie sich an, um zur gewünschten Seite zu gelangen.',
  environment: 'Umgebung',
  installation: 'Installation',
  centre: 'Arbeitsplatz Ihres ÖSHZ für die Zentrale Datenbank der Sozialen Sicherheit',
  demoCentre: 'Ein erfundenes ÖSHZ',
  name: 'Anmeldename',
  password: 'Passwort',
  nameMissing: 'Geben Sie Ihren Anmeldenamen ein.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  codeMissing: 'Geben Sie den Code ein.',
  codeHint: 'Die sechs Ziffern, die Ihre App jetzt zeigt, oder einer Ihrer Wiederherstellungscodes.',
  demoAccounts: 'Wählen Sie ein Konto der Demo; ein Druck, und Sie sind angemeldet.',
  demoPassword: 'Passwort {password}',
  otherAccount: 'Mit Namen und Passwort anmelden',
  roleSentences: {
    caseworker: 'Stellt Fragen zu Klienten und liest die Antworten.',
    admin: 'Verwaltet die Anwendung, sieht, dass gefragt wurde, nie die Antwort.',
    'security-advisor': 'Prüft: liest jede Antwort, nach Angabe eines Grundes, der aufbewahrt wird.',
  },
  offline: {
    title: 'Dieses Gerät hat kein Netz',
    safe: 'Was Sie früher geschrieben haben, bleibt auf diesem Gerät.',
    todo: 'Zum Anmelden braucht es den Server des Zentrums. Stellen Sie eine Verbindung her und versuchen Sie es erneut.',
  },
  signOutFailed: 'Sie sind noch angemeldet',
  unlock: {
    lock: 'Dieses Gerät sperren',
    title: 'Dieses Gerät ist gesperrt',
    offline: 'Ohne Verbindung öffnen',
    reasons: {
      wanted: 'Es wurde absichtlich gesperrt.',
      idle: 'Eine Zeit lang hat es niemand benutzt.',
      restarted: 'Der Browser wurde neu gestartet und der Server des Zentrums ist nicht erreichbar.',
      'lease-ended': 'Es war zu lange ohne Kontakt, oder seine Uhr wurde zurückgestellt.',
      'share-lost':
        'Der Server des Zentrums wurde aus einer Sicherung wiederhergestellt und hat einen anderen Schlüssel für dieses Gerät. Öffnen Sie es einmal selbst; danach öffnet es sich wieder durch Anmelden.',
    },
    safe: 'Entwürfe, Warteschlange und Ergebnisse bleiben verschlüsselt auf diesem Gerät. Was gesendet wurde, wird inzwischen beantwortet und wartet auf Sie.',
    passkey: 'Mit einem Passkey öffnen',
    passphrase: 'Passphrase dieses Geräts',
    passphraseMissing: 'Geben Sie die Passphrase ein.',
    submit: 'Öffnen',
    signIn: 'Neu anmelden',
    forgotten:
      'Passphrase vergessen? Melden Sie sich mit dem Netz an und wählen Sie eine neue; nichts geht verloren.',
    forgottenAndLost:
      'Ohne Passphrase oder Passkey lässt sich dieses Gerät nicht öffnen, bis der Server des Zentrums seinen früheren Schlüssel wieder hat. Sagen Sie es Ihrem Verwalter.',
  },
  migration: 'Dieses Gerät wird auf die neue Fassung gebracht: {handled} von {total}',
  lease: {
    title: 'Die Benutzung ohne Kontakt endet am {moment}',
    safe: 'Alles bleibt verschlüsselt auf diesem Gerät und öffnet sich nach einem Kontakt wieder.',
    todo: 'Verbinden Sie sich vorher mit dem Netz.',
  },
  unreadable: {
    title: 'Ein Dokument auf diesem Gerät ist unlesbar | {count} Dokumente auf diesem Gerät sind unlesbar',
    safe: 'Sie wurden gelassen, wie sie sind; alles andere ist da.',
    todo: 'Sagen Sie es Ihrem Verwalter. Was der Server des Zentrums hat, ist auf einem anderen Gerät lesbar.',
    which: 'Welche',
    reasons: {
      'unknown-format': 'unbekanntes Format',
      'not-authentic': 'beschädigt, vertauscht oder von einem anderen Schlüssel',
      'not-migrated': 'aus einer früheren Fassung',
    },
  },
  offlineUse: {
    title: 'Dieses Gerät offline benutzen',
    sentence:
      'Ohne dies öffnet sich das Gerät nur mit dem Netz, durch Anmelden. Damit können Sie es auch beim Hausbesuch öffnen.',
    on: 'Dieses Gerät öffnet sich ohne Verbindung',
    off: 'Dieses Gerät öffnet sich nur mit dem Netz',
    offTodo: 'Wählen Sie einen Passkey oder eine Passphrase.',
    byPasskey: 'mit Passkey',
    byPassphrase: 'mit Passphrase',
    kept: 'Der Browser hat versprochen, die Daten zu behalten, auch wenn der Platz knapp wird.',
    notKept:
      'Der Browser darf die Daten löschen, wenn der Platz knapp wird; was gesendet wurde, behält der Server des Zentrums.',
    end: 'Offline-Benutzung beenden',
    passkey: {
      title: 'Mit Passkey',
      sentence: 'Finger, Gesicht oder Code dieses Geräts. Schnell, und nichts zu merken.',
      choose: 'Einen Passkey verwenden',
      replace: 'Einen anderen Passkey verwenden',
      notHere: 'Dieser Browser erlaubt an dieser Adresse keinen Passkey. Nehmen Sie eine Passphrase.',
    },
    passphrase: {
      title: 'Mit Passphrase',
      sentence:
        'Sie verschlüsselt den Schlüssel dieses Geräts und wird nirgends gespeichert. Vergessen Sie sie, melden Sie sich mit dem Netz an und wählen eine neue.',
      label: 'Neue Passphrase',
      hint: 'Mindestens vier Wörter, zum Beispiel vier Dinge, die nichts miteinander zu tun haben; oder 14 gemischte Zeichen.',
      again: 'Noch einmal dieselbe',
      differs: 'Die beiden sind nicht gleich.',
      choose: 'Diese Passphrase verwenden',
      replace: 'Die Passphrase ersetzen',
      problems: {
        'too-short':
          'Zu kurz: mindestens vier verschiedene Wörter von drei Buchstaben, oder 14 gemischte Zeichen.',
        'too-simple':
          'Zu einfach: Nehmen Sie vier verschiedene Wörter, oder mischen Sie kleine und große Buchstaben, Ziffern und Zeichen.',
      },
    },
  },
  firstAdmin: {
    title: 'Erster Verwalter',
    subtitle:
      'Hier gibt es noch kein Konto. Wer den Code aus dem Protokoll des Servers hat, richtet das erste ein.',
    code: 'Einmalcode',
    codeHint: 'Er steht im Protokoll des Servers, seit dessen letztem Start.',
    codeMissing: 'Geben Sie den Code aus dem Protokoll ein.',
    nameHint: 'Was Sie zum Anmelden eingeben werden.',
    displayName: 'Angezeigter Name',
    displayNameHint: 'Was Kollegen lesen, Vorname und Name.',
    displayNameMissing: 'Geben Sie den Namen ein, den Kollegen lesen.',
    passwordHint: 'Mindestens 12 Zeichen. Ein kurzer Satz ist gut.',
    passwordShort: 'Das Passwort braucht mindestens 12 Zeichen; dieses hat {count}.',
    repeat: 'Passwort noch einmal',
    repeatDiffers: 'Die beiden Passwörter sind nicht gleich.',
    errors: 'Noch kein Konto: Etwas stimmt nicht',
    submit: 'Konto einrichten und anmelden',
  },
  proof: {
    title: 'Beweisen Sie noch einmal, wer Sie sind',
    why: 'Dies ändert Zugangsdaten, Rechte oder Geräte oder öffnet rohe Nachrichten. Der Beweis gilt fünf Minuten.',
    kind: 'Beweisen mit',
    password: 'Passwort',
    passwordHint: 'Das Passwort, mit dem Sie sich anmelden.',
    code: 'Code Ihrer App',
    codeHint:
      'Sechs Ziffern, oder einer Ihrer Wiederherstellungscodes. Nur wenn Sie einen zweiten Faktor haben.',
    cancel: 'Abbrechen',
    go: 'Weiter',
  },
  noRight: {
    title: 'Diese Seite ist nicht für Ihr Konto',
    sentence: 'Sie verlangt eine andere Rolle: {roles}. Sie haben: {own}.',
    todo: 'Wenn Sie sie für Ihre Arbeit brauchen, wenden Sie sich an einen Verwalter.',
    home: 'Zur Startseite',
  },
} satisfies Session
