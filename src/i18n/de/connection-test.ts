import type { ConnectionTest } from '../en/connection-test.ts'

export const connectionTest = {
  title: 'Verbindungstest',
  sentence:
    'Geht den Weg zu einem Dienst Schritt für Schritt ab, fragt nach niemandem und sagt, bei welchem Schritt er endet.',
  environment: 'Welche Umgebung',
  service: 'Welcher Dienst',
  run: 'Verbindung testen',
  passed: 'Der Weg ist offen: Anfragen können gesendet werden.',
  failed: 'Der Weg ist nicht offen: Siehe den Schritt, der scheiterte.',
  time: '{milliseconds} ms',
  states: {
    waiting: 'wartet',
    running: 'läuft',
    ok: 'in Ordnung',
    look: 'zu prüfen',
    failed: 'gescheitert',
    skipped: 'nicht versucht',
  },
  steps: {
    name: 'Namensauflösung',
    tls: 'Verbindung und TLS',
    certificate: 'Daten der Zertifikate',
    authentication: 'Authentifizierung',
    call: 'Aufruf ohne Folgen',
  },
  findings: {
    'name-resolved': {
      happened: '{host} hat die Adresse {address}.',
      todo: '',
    },
    'name-unknown': {
      happened: 'Der Name {host} ist unbekannt.',
      todo: 'Prüfen Sie die Adresse des Dienstes; stimmt sie, fragen Sie den Netzverwalter nach dem Namensserver.',
    },
    'name-server-silent': {
      happened: 'Der Namensserver antwortet nicht.',
      todo: 'Der Server des Zentrums hat kein Netz, oder sein Namensserver steht: Fragen Sie den Netzverwalter.',
    },
    'no-endpoint': {
      happened: 'Für diesen Dienst gibt es in dieser Umgebung keine Adresse.',
      todo: 'Geben Sie eine unter Adressen an.',
    },
    'tls-agreed': {
      happened: 'Verbunden und verschlüsselt ({protocol}).',
      todo: '',
    },
    'connected-in-clear': {
      happened: 'Ohne Verschlüsselung verbunden, nur auf dieser Maschine.',
      todo: '',
    },
    'connection-refused': {
      happened: 'An dieser Adresse antwortet nichts.',
      todo: 'Prüfen Sie Host und Port der Adresse; der Dienst kann stehen.',
    },
    'not-reachable': {
      happened: 'Zu dieser Adresse führt kein Weg.',
      todo: 'Eine Firewall oder fehlende Route des Zentrums: Bitten Sie den Netzverwalter, sie zu öffnen.',
    },
    'connection-silent': {
      happened: 'Die andere Seite antwortet gar nicht.',
      todo: 'Die ZDSS schweigt gegenüber nicht registrierten Adressen: Lassen Sie die IP-Adresse des Zentrums registrieren, oder öffnen Sie die Firewall.',
    },
    'unknown-authority': {
      happened: 'Der Server zeigt ein Zertifikat einer Stelle, die hier nicht bekannt ist.',
      todo: 'Geben Sie ihr Zertifikat unter Zertifizierungsstelle an, nachdem Sie es bei der ZDSS geprüft haben.',
    },
    'other-name': {
      happened: 'Das Zertifikat des Servers gilt für einen anderen Namen.',
      todo: 'Prüfen Sie die Adresse; stimmt sie, gehen Sie nicht weiter: Jemand kann dazwischenstehen.',
    },
    'server-certificate-expired': {
      happened: 'Das Zertifikat des Servers ist abgelaufen.',
      todo: 'Melden Sie es der ZDSS; prüfen Sie auch die Uhr des Servers des Zentrums.',
    },
    'server-certificate-not-yet-valid': {
      happened: 'Das Zertifikat des Servers ist noch nicht gültig.',
      todo: 'Prüfen Sie zuerst die Uhr des Servers des Zentrums.',
    },
    'client-certificate-needed': {
      happened: 'Der Server will ein Zertifikat des Zentrums, und keines ist hinterlegt.',
      todo: 'Hinterlegen Sie Client-Zertifikat und Schlüssel.',
    },
    'client-certificate-refused': {
      happened: 'Der Server lehnt das Zertifikat des Zentrums ab.',
      todo: 'Es kann ein anderes sein als das bei der ZDSS registrierte, oder aus einer anderen Umgebung.',
    },
    'tls-failed': {
      happened: 'Beide Seiten konnten sich nicht auf eine verschlüsselte Verbindung einigen.',
      todo: 'Prüfen Sie Adresse und Port; stimmen sie, fragen Sie die ZDSS.',
    },
    'certificates-valid': {
      happened: 'Die Zertifikate sind gültig bis {until}.',
      todo: '',
    },
    'no-certificates': {
      happened: 'Es gibt keines, das anzusehen wäre.',
      todo: '',
    },
    'certificate-expires-soon': {
      happened: 'Ein Zertifikat läuft am {until} ab.',
      todo: 'Bestellen Sie rechtzeitig ein neues; danach geht keine Anfrage mehr hinaus.',
    },
    'client-certificate-expired': {
      happened: 'Das Zertifikat des Zentrums lief am {until} ab.',
      todo: 'Hinterlegen Sie das neue Zertifikat und seinen Schlüssel.',
    },
    accepted: {
      happened: 'Name und Passwort werden angenommen.',
      todo: '',
    },
    'not-needed': {
      happened: 'Dieser Dienst verlangt weder Namen noch Passwort.',
      todo: '',
    },
    'wrong-password': {
      happened: 'Name oder Passwort wird abgelehnt.',
      todo: 'Geben Sie beide neu ein, für diese Umgebung; jede hat ihre eigenen.',
    },
    'no-password': {
      happened: 'Name oder Passwort ist nicht hinterlegt.',
      todo: 'Hinterlegen Sie beide unter Konto für Tx25.',
    },
    forbidden: {
      happened: 'Das Konto ist bekannt, darf diesen Dienst aber nicht aufrufen.',
      todo: 'Erbitten Sie bei der ZDSS die Ermächtigung Ihrer Organisation.',
    },
    answered: {
      happened: 'Der Dienst hat geantwortet.',
      todo: '',
    },
    'call-silent': {
      happened: 'Der Dienst nahm den Aufruf an und antwortete nicht rechtzeitig.',
      todo: 'So ergeht es einer nicht registrierten Adresse; sonst ist der Dienst langsam: Versuchen Sie es später noch einmal.',
    },
    'call-cut': {
      happened: 'Die Verbindung brach ab, bevor die Antwort ganz da war.',
      todo: 'Versuchen Sie es noch einmal; geschieht es wieder, trennt etwas unterwegs die Verbindung.',
    },
    'wrong-endpoint': {
      happened: 'An dieser Adresse gibt es keinen solchen Dienst.',
      todo: 'Vergleichen Sie die Adresse mit der, die die ZDSS gab.',
    },
    'server-error': {
      happened: 'Der Dienst sagt, er habe selbst einen Fehler.',
      todo: 'Versuchen Sie es später noch einmal; bleibt es dabei, melden Sie es der ZDSS.',
    },
    'not-understood': {
      happened: 'Etwas antwortete, das nicht die ZDSS ist.',
      todo: 'Eine Seite eines Proxys oder einer Firewall dazwischen: Fragen Sie den Netzverwalter.',
    },
    'too-much': {
      happened: 'Der Dienst sandte mehr, als eine Antwort lang sein kann.',
      todo: 'Vergleichen Sie die Adresse mit der von der ZDSS genannten; stimmt sie, melden Sie es der ZDSS.',
    },
    'not-judged': {
      happened: 'Es lässt sich nicht sagen, denn es kam keine vollständige Antwort.',
      todo: '',
    },
    'not-tried': {
      happened: 'Nicht versucht, weil ein Schritt davor scheiterte.',
      todo: '',
    },
  },
} satisfies ConnectionTest
