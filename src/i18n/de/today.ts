import type { Today } from '../en/today.ts'

export const today = {
  title: 'Heute',
  lastContact: 'Letzter Kontakt mit dem Server des Zentrums {time}',
  noContact: 'Kein Kontakt mit dem Server des Zentrums, seit diese Anwendung geöffnet wurde',
  clients: 'kein Klient auf diesem Gerät | ein Klient auf diesem Gerät | {count} Klienten auf diesem Gerät',
  loading: 'Ihr Tag wird geladen …',
  needsYou: 'Wartet auf Sie',
  arrived: 'Angekommen',
  planned: 'Vorgesehen',
  nothingNeedsYou: 'Nichts wartet auf Sie.',
  nothingArrived: 'Noch ist keine Antwort da.',
  nothingPlanned: 'Kein Besuch ist geplant und kein Entwurf wartet.',
  empty:
    'Nichts wartet auf Sie, nichts ist angekommen. Beginnen Sie mit einem Klienten, oder fragen Sie das Nationalregister.',
  chooseClient: 'Klienten wählen',
  goOn: 'Weiterschreiben',
  seeWhatHappened: 'Sehen, was geschah',
  allRequests: 'Alle Anfragen: {count} weitere',
  draftOf: 'Entwurf, zuletzt geschrieben {time}',
  overseer: {
    sentence:
      'Sie beaufsichtigen die Anfragen des ÖSHZ. Was gefragt und geantwortet wurde, bleibt bei den Autoren.',
    advisor: 'Als Sicherheitsberater lesen Sie ein Ergebnis online, mit einem Grund, der festgehalten wird.',
    requests: 'Alle Anfragen',
    requestsHint: 'Autor, Klient, Umgebung, gesendet, Zustand, Ticket.',
    settings: 'Einstellungen',
    settingsHint: 'Organisation, Verbindung und echte Anfragen.',
  },
  notTaken: 'Nicht angenommen',
  twoValues: 'Zwei Werte',
  visitTo: 'Besuch bei {client}',
  readings: {
    title: 'Von einem Sicherheitsberater gelesen',
    sentence: 'Ein Sicherheitsberater hat Ihre Antwort gelesen: {request}',
    someRequest: 'eine Anfrage, die nicht mehr auf diesem Gerät ist',
    seen: 'Gesehen',
    allSeen: 'Alle gesehen',
    more: 'Eine ältere folgt. | {count} ältere folgen.',
  },
} satisfies Today
