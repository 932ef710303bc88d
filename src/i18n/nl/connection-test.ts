import type { ConnectionTest } from '../en/connection-test.ts'

export const connectionTest = {
  title: 'Verbindingstest',
  sentence:
    'Loopt de weg naar een dienst stap voor stap af, vraagt niets over iemand en zegt bij welke stap hij eindigt.',
  environment: 'Welke omgeving',
  service: 'Welke dienst',
  run: 'Verbinding testen',
  passed: 'De weg is open: aanvragen kunnen verzonden worden.',
  failed: 'De weg is niet open: zie de stap die mislukte.',
  time: '{milliseconds} ms',
  states: {
    waiting: 'wacht',
    running: 'loopt',
    ok: 'in orde',
    look: 'na te kijken',
    failed: 'mislukt',
    skipped: 'niet geprobeerd',
  },
  steps: {
    name: 'Naamomzetting',
    tls: 'Verbinding en TLS',
    certificate: 'Datums van de certificaten',
    authentication: 'Authenticatie',
    call: 'Oproep zonder gevolgen',
  },
  findings: {
    'name-resolved': {
      happened: '{host} heeft het adres {address}.',
      todo: '',
    },
    'name-unknown': {
      happened: 'De naam {host} is onbekend.',
      todo: 'Controleer het adres van de dienst; klopt het, vraag de netwerkbeheerder dan naar de naamserver.',
    },
    'name-server-silent': {
      happened: 'De naamserver antwoordt niet.',
      todo: 'De server van het centrum heeft geen netwerk, of de naamserver ligt plat: vraag de netwerkbeheerder.',
    },
    'no-endpoint': {
      happened: 'Er is geen adres voor deze dienst in deze omgeving.',
      todo: 'Geef er een op onder Adressen.',
    },
    'tls-agreed': {
      happened: 'Verbonden en versleuteld ({protocol}).',
      todo: '',
    },
    'connected-in-clear': {
      happened: 'Verbonden zonder versleuteling, alleen op deze machine.',
      todo: '',
    },
    'connection-refused': {
      happened: 'Niets luistert op dit adres.',
      todo: 'Controleer host en poort van het adres; de dienst kan stilliggen.',
    },
    'not-reachable': {
      happened: 'Er is geen weg naar dit adres.',
      todo: 'Een firewall of een ontbrekende route van het centrum: vraag de netwerkbeheerder ze te openen.',
    },
    'connection-silent': {
      happened: 'De andere kant antwoordt helemaal niet.',
      todo: 'De KSZ zwijgt tegen adressen die niet geregistreerd zijn: laat het IP-adres van het centrum registreren, of open de firewall.',
    },
    'unknown-authority': {
      happened: 'De server toont een certificaat van een autoriteit die hier niet bekend is.',
      todo: 'Geef haar certificaat op onder Certificaatautoriteit, nadat u het bij de KSZ nagekeken hebt.',
    },
    'other-name': {
      happened: 'Het certificaat van de server is voor een andere naam.',
      todo: 'Controleer het adres; ga niet verder als het klopt, er kan iemand tussen zitten.',
    },
    'server-certificate-expired': {
      happened: 'Het certificaat van de server is vervallen.',
      todo: 'Meld het aan de KSZ; controleer ook de klok van de server van het centrum.',
    },
    'server-certificate-not-yet-valid': {
      happened: 'Het certificaat van de server is nog niet geldig.',
      todo: 'Controleer eerst de klok van de server van het centrum.',
    },
    'client-certificate-needed': {
      happened: 'De server wil een certificaat van het centrum, en er is er geen ingesteld.',
      todo: 'Stel clientcertificaat en sleutel in.',
    },
    'client-certificate-refused': {
      happened: 'De server weigert het certificaat van het centrum.',
      todo: 'Het kan een ander zijn dan dat bij de KSZ geregistreerd is, of van een andere omgeving.',
    },
    'tls-failed': {
      happened: 'Beide kanten werden het niet eens over een versleutelde verbinding.',
      todo: 'Controleer het adres en de poort; kloppen ze, vraag het dan aan de KSZ.',
    },
    'certificates-valid': {
      happened: 'De certificaten zijn geldig tot {until}.',
      todo: '',
    },
    'no-certificates': {
      happened: 'Er is er geen om na te kijken.',
      todo: '',
    },
    'certificate-expires-soon': {
      happened: 'Een certificaat vervalt op {until}.',
      todo: 'Bestel tijdig een nieuw; daarna vertrekt geen aanvraag meer.',
    },
    'client-certificate-expired': {
      happened: 'Het certificaat van het centrum verviel op {until}.',
      todo: 'Stel het nieuwe certificaat en de sleutel in.',
    },
    accepted: {
      happened: 'Naam en wachtwoord worden aanvaard.',
      todo: '',
    },
    'not-needed': {
      happened: 'Deze dienst vraagt geen naam en wachtwoord.',
      todo: '',
    },
    'wrong-password': {
      happened: 'Naam of wachtwoord wordt geweigerd.',
      todo: 'Typ beide opnieuw, voor deze omgeving; elke omgeving heeft haar eigen.',
    },
    'no-password': {
      happened: 'Naam of wachtwoord is niet ingesteld.',
      todo: 'Stel beide in onder Account voor Tx25.',
    },
    forbidden: {
      happened: 'De account is bekend, maar mag deze dienst niet oproepen.',
      todo: 'Vraag de KSZ om de machtiging van uw organisatie.',
    },
    answered: {
      happened: 'De dienst antwoordde.',
      todo: '',
    },
    'call-silent': {
      happened: 'De dienst nam de oproep aan en antwoordde niet op tijd.',
      todo: 'Een niet-geregistreerd adres wordt zo behandeld; anders is de dienst traag: probeer later opnieuw.',
    },
    'call-cut': {
      happened: 'De verbinding brak af voordat het antwoord volledig was.',
      todo: 'Probeer opnieuw; gebeurt het weer, dan beëindigt iets onderweg haar.',
    },
    'wrong-endpoint': {
      happened: 'Op dit adres bestaat die dienst niet.',
      todo: 'Vergelijk het adres met dat van de KSZ.',
    },
    'server-error': {
      happened: 'De dienst zegt dat hij zelf een fout heeft.',
      todo: 'Probeer later opnieuw; blijft het duren, meld het dan aan de KSZ.',
    },
    'not-understood': {
      happened: 'Iets antwoordde dat niet de KSZ is.',
      todo: 'Een pagina van een proxy of firewall onderweg: vraag de netwerkbeheerder.',
    },
    'too-much': {
      happened: 'De dienst stuurde meer dan een antwoord lang kan zijn.',
      todo: 'Vergelijk het adres met dat van de KSZ; klopt het, meld het dan aan de KSZ.',
    },
    'not-judged': {
      happened: 'Het is niet te zeggen, want er kwam geen volledig antwoord.',
      todo: '',
    },
    'not-tried': {
      happened: 'Niet geprobeerd, omdat een eerdere stap mislukte.',
      todo: '',
    },
  },
} satisfies ConnectionTest
