import type { Settings } from '../en/settings.ts'

export const settings = {
  title: 'Einstellungen',
  subtitle: 'Sie gelten für alle und wirken, sobald sie gespeichert sind.',
  readOnly: 'Sie können die Einstellungen lesen. Nur ein Verwalter ändert sie.',
  saved: 'Gespeichert um {time}. Ab jetzt in Kraft.',
  errors: 'Nicht gespeichert: Etwas stimmt noch nicht',
  unsaved: 'Geändert, noch nicht gespeichert',
  discard: 'Änderungen verwerfen',
  leave: 'Es gibt Änderungen, die nicht gespeichert sind. Die Seite verlassen und sie verlieren?',
  lastChange: 'Zuletzt geändert von {name}, {moment}; zuvor: {old}',
  secretChange: 'Zuletzt geändert von {name}, {moment}',
  empty: 'leer',
  otherList: 'eine andere Liste',
  on: 'ein',
  off: 'aus',
  sections: {
    organisation: {
      title: 'Organisation',
      sentence: 'Wer fragt. Die ZDSS prüft das bei jeder Anfrage.',
      save: 'Organisation speichern',
    },
    connection: {
      title: 'Verbindung',
      sentence: 'Wohin Anfragen gehen, mit welchem Konto und welchen Zertifikaten, und ob der Weg offen ist.',
      save: 'Verbindung speichern',
    },
    people: {
      title: 'Personen',
      sentence: 'Wer hier arbeitet, in welchen Rollen und bis wann; Passwörter, Sitzungen, Übergabe.',
    },
    devices: {
      title: 'Geräte',
      sentence: 'Auf welchen Geräten gearbeitet wird, seit wann, und wie man ein verlorenes schließt.',
    },
    policies: {
      title: 'Regeln',
      sentence:
        'Was das Zentrum beschlossen hat: Sperren, Fristen, Eigenschaften, Gründe, wer Ergebnisse liest.',
      save: 'Regeln speichern',
    },
    'code-lists': {
      title: 'Codelisten',
      sentence: 'Sektoren, Eigenschaften, Länder, Gemeinden: was wo steht, und neuere amtliche Listen.',
    },
    languages: {
      title: 'Sprachen',
      sentence: 'In welchen Sprachen die Anwendung benutzt werden kann.',
      save: 'Sprachen speichern',
    },
    about: {
      title: 'Über',
      sentence: 'Welche Installation dies ist, und was sie verspricht.',
    },
  },
  groups: {
    target: {
      title: 'Wohin Anfragen gehen',
      sentence: 'Eine Umgebung für das ganze Zentrum; sie steht auf jedem Bildschirm in ihrer Farbe.',
    },
    account: {
      title: 'Konto für Tx25',
      sentence:
        'RetrieveTIGroups verlangt Namen und Passwort; IdentifyPerson und ManageAccess richten sich nach dem SSDN-Benutzer.',
    },
    certificates: {
      title: 'Zertifikate',
      sentence:
        'Nur wenn der Weg zur ZDSS eine eigene Stelle oder ein Zertifikat des Zentrums verlangt. PEM-Text; verschlüsselt aufbewahrt, nie gezeigt.',
    },
    limits: {
      title: 'Zeitgrenzen',
      sentence: 'Wie lange ein Aufruf dauern darf. Leer: womit der Server gestartet wurde.',
    },
    addresses: {
      title: 'Adressen',
      sentence: 'Die ganze Adresse eines Dienstes in einer Umgebung. Leer: die veröffentlichte.',
    },
    screens: {
      title: 'Bildschirme und Geräte',
      sentence: 'Wann sich ein Bildschirm sperrt, und wie lange ein Gerät allein arbeiten darf.',
    },
    requests: {
      title: 'Anfragen',
      sentence: 'Was man in Formularen wählen kann, und was vor dem Senden geprüft wird.',
    },
    readers: {
      title: 'Ergebnisse',
      sentence: 'Wer eine Antwort liest außer dem, der fragte, und wie lange sie aufbewahrt wird.',
    },
    signIn: {
      title: 'Anmelden',
      sentence: 'Wie Menschen beweisen, wer sie sind.',
    },
  },
  fields: {
    sector: 'Sektor',
    requestingOrganisation: 'Anfragende Organisation',
    ssdnUserId: 'SSDN-Benutzer',
    ssdnEmail: 'SSDN-E-Mail-Adresse',
    environment: 'Umgebung',
    liveRequests: 'Echte Anfragen',
    httpUserName: 'HTTP-Benutzername',
    httpPassword: 'HTTP-Passwort',
    certificateAuthority: 'Zertifizierungsstelle',
    clientCertificate: 'Client-Zertifikat',
    clientKey: 'Schlüssel des Client-Zertifikats',
    connectSeconds: 'Bis zur Verbindung',
    headersSeconds: 'Bis die Antwort beginnt',
    bodySeconds: 'Bis die Antwort ganz da ist',
    idleMinutes: 'Sperren nach, am Arbeitsplatz',
    visitIdleMinutes: 'Sperren nach, während eines Hausbesuchs',
    leaseHours: 'Ohne Server arbeiten höchstens',
    resultDays: 'Ergebnisse bleiben auf einem Gerät',
    registrationCheck: 'Ein Klient ohne Eintragung',
    offeredPurposes: 'Angebotene Eigenschaften',
    maximumPeriods: 'Längster Zeitraum einer Eintragung',
    reasons: 'Angebotene Gründe',
    resultReaders: 'Wer ein Ergebnis liest',
    noticeDelayDays: 'Der Autor erfährt, dass ein Berater gelesen hat, nach',
    retentionDays: 'Der Server bewahrt Anfragen und Antworten auf',
    secondFactor: 'Zweiter Faktor',
    languages: 'Angebotene Sprachen',
  },
  endpoint: '{service} – {environment}',
  hints: {
    sector:
      'Die Art der Einrichtung, als Code und Untercode der ZDSS. Sie bestimmt, welche Eigenschaften man wählen kann. Für ein ÖSHZ immer 17.1.',
    requestingOrganisation:
      'Unternehmensnummer Ihres Zentrums, 10 Ziffern ohne Satzzeichen. Sie steht in jeder Anfrage.',
    ssdnUserId:
      'Die 11 Ziffern, unter denen die ZDSS den Benutzer Ihres Zentrums kennt: eine Nationalregisternummer oder eine Programmnummer in dieser Form.',
    ssdnEmail: 'Geht mit Anfragen mit, damit die ZDSS weiß, wem sie schreibt.',
    environment:
      'Welches System der ZDSS aufgerufen wird. Jedes hat seinen eigenen Zugang; Anfragen in Produktion betreffen wirkliche Menschen.',
    liveRequests:
      'Ein: Anfragen werden wirklich gesendet. Aus: Jede Anfrage wird gebaut und mit dem Schema geprüft und hält dann an; nichts geht hinaus.',
    httpUserName: 'Konto Ihres Zentrums für RetrieveTIGroups (Tx25), von der ZDSS gegeben.',
    httpPassword: 'Wird verschlüsselt auf dem Server aufbewahrt und nie gezeigt.',
    certificateAuthority:
      'Nur wenn das Zertifikat des Servers der ZDSS nicht von einer öffentlichen Stelle ausgestellt ist.',
    clientCertificate: 'Womit sich Ihr Zentrum ausweist; gehört mit seinem Schlüssel zusammen.',
    idleMinutes:
      'Ohne Tastatur oder Maus verlässt der Schlüssel der Daten den Browser und der Bildschirm fragt wieder nach ihm.',
    leaseHours:
      'Nach so langer Zeit ohne Kontakt entsperrt sich ein Gerät nicht mehr allein. Nichts darauf geht verloren.',
    resultDays: 'Danach liest man sie online. Der Server bewahrt sie länger auf.',
    registrationCheck:
      'Was geschieht, wenn eine Tx25 über jemanden gestellt wird, der für Ihr Zentrum nicht eingetragen ist, soweit der Server es weiß.',
    offeredPurposes: 'Die, welche Formulare anbieten, aus denen Ihres Sektors und aller Sektoren.',
    maximumPeriods: 'Eine Eintragung darf nicht länger dauern. Leer: keine Grenze des Zentrums.',
    reasons:
      'Was ein Sozialarbeiter als Grund wählen kann. Jeder braucht seine Worte in allen vier Sprachen.',
    resultReaders:
      'Sicherheitsberater lesen jede Antwort mit einem Grund, der aufbewahrt wird; Verwalter keine.',
    noticeDelayDays: '0: sofort. Mit einem Aufschub kann eine Prüfung zu Ende geführt werden.',
    retentionDays:
      'Als Beweis; das Gesetz verlangt, zehn Jahre lang sagen zu können, wer wen warum abgefragt hat.',
    secondFactor:
      'Ein Code einer App auf dem Telefon neben dem Passwort. Pflicht: Jeder richtet bei der nächsten Anmeldung einen ein.',
    languages: 'Die erste gilt für den, der keine gewählt hat.',
  },
  environments: {
    none: 'Keine: Anfragen sind abgeschaltet',
    demo: 'Demo: der Simulator mit erfundenen Menschen',
    test: 'Test',
    acpt: 'Abnahme',
    prod: 'Produktion: wirkliche Menschen',
  },
  units: {
    minutes: 'Minuten',
    hours: 'Stunden',
    days: 'Tage',
    seconds: 'Sekunden',
  },
  choices: {
    registrationCheck: {
      off: 'wird abgefragt wie jeder andere',
      warn: 'das Formular warnt vor dem Senden',
      require: 'die Anfrage wird abgelehnt',
    },
    resultReaders: {
      author: 'nur wer fragte',
      'assigned-caseworkers': 'auch die Sozialarbeiter des Klienten',
    },
    secondFactor: {
      optional: 'freiwillig',
      required: 'Pflicht für alle',
    },
  },
  allPurposes: 'Alle des Sektors',
  purpose: '{code} – {name}',
  reason: {
    new: 'Neuer Grund',
    add: 'Grund hinzufügen',
    remove: 'Entfernen',
    up: 'Nach oben',
  },
  secret: {
    set: 'Hinterlegt am {moment}.',
    setUntil: 'Hinterlegt am {moment}; läuft ab am {day}.',
    notSet: 'Noch nicht hinterlegt.',
    goes: 'Wird entfernt, wenn Sie speichern.',
    give: 'Hinterlegen',
    replace: 'Ersetzen',
    remove: 'Entfernen',
    keep: 'Behalten, was hinterlegt ist',
    file: 'Aus einer Datei',
  },
  notices: {
    none: {
      title: 'Anfragen sind abgeschaltet',
      safe: 'Nichts geht hinaus. Entwürfe kann man schreiben; was ansteht, wartet weiter.',
      todo: 'Wählen Sie eine Umgebung, um sie einzuschalten.',
    },
    validatedOnly: {
      title: 'Echte Anfragen sind aus: Anfragen werden nur geprüft',
      safe: 'Jede Anfrage wird gebaut und geprüft und hält dann an. Die ZDSS wird nicht aufgerufen.',
      todo: 'Schalten Sie echte Anfragen ein, sobald Organisation und Konto stimmen.',
    },
  },
  reasons: {
    refused: 'Der Server nimmt diesen Wert nicht an.',
    sector: 'Code, Punkt und Untercode, wie 17.1.',
    characters: 'Nur Ziffern.',
    organisationLength: 'Eine Unternehmensnummer hat 10 Ziffern; hier sind es {count}.',
    organisationFirstDigit: 'Eine Unternehmensnummer beginnt mit 0 oder 1; andere gehören Niederlassungen.',
    organisationCheckDigits: 'Die Prüfziffern passen nicht: Die Nummer müsste auf {expected} enden.',
    ssinLength: '11 Ziffern sind nötig; hier sind es {count}.',
    whileLive: 'Nötig, solange echte Anfragen ein sind.',
    organisationFirst: 'Geben Sie zuerst die anfragende Organisation an, unter Organisation.',
    colon: 'Ein Benutzername kann keinen Doppelpunkt enthalten.',
    email: 'Das ist keine E-Mail-Adresse.',
    tooLong: 'Höchstens {max} Zeichen.',
    number: 'Eine ganze Zahl von {min} bis {max}.',
    address: 'Eine ganze Adresse, mit https am Anfang.',
    pem: 'PEM-Text, mit der ersten Zeile „BEGIN“.',
    pair: 'Zertifikat und Schlüssel werden zusammen gegeben.',
    reasonNames: 'Jeder Grund braucht seine Worte in allen vier Sprachen.',
    oneLanguage: 'Mindestens eine Sprache.',
  },
  about: {
    installation: 'Installationsnummer',
    mode: 'Verwendung',
    environment: 'Aktuelle Umgebung',
    licence: 'Lizenz',
    promises: 'Was sie verspricht',
    modes: {
      demo: 'Demo mit erfundenen Menschen',
      real: 'wirklicher Einsatz',
    },
    promise: {
      device:
        'Auf einem Gerät ist alles verschlüsselt; der Schlüssel verschwindet mit Sperre, Abmeldung oder Ausschluss.',
      proxy:
        'Nur der Server des Zentrums kennt die Zugangsdaten; ein Browser erhält nichts, was sein Benutzer nicht sehen darf.',
      evidence:
        'Vor jedem Aufruf wird die Absicht festgehalten, danach der Ausgang; auch jedes Lesen wird festgehalten.',
      network:
        'Ohne Netz geht die Arbeit weiter; nichts wird zweimal gesendet und nichts heißt gesendet ohne Empfangsbestätigung.',
    },
  },
} satisfies Settings
