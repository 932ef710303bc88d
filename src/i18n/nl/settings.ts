import type { Settings } from '../en/settings.ts'

export const settings = {
  title: 'Instellingen',
  subtitle: 'Ze gelden voor iedereen en werken zodra ze bewaard zijn.',
  readOnly: 'U kunt de instellingen lezen. Alleen een beheerder wijzigt ze.',
  saved: 'Bewaard om {time}. Vanaf nu van kracht.',
  errors: 'Niet bewaard: er klopt nog iets niet',
  unsaved: 'Gewijzigd, nog niet bewaard',
  discard: 'Wijzigingen verwerpen',
  leave: 'Er zijn wijzigingen die niet bewaard zijn. De pagina verlaten en ze verliezen?',
  lastChange: 'Laatst gewijzigd door {name}, {moment}; voordien: {old}',
  secretChange: 'Laatst gewijzigd door {name}, {moment}',
  empty: 'leeg',
  otherList: 'een andere lijst',
  on: 'aan',
  off: 'uit',
  sections: {
    organisation: {
      title: 'Organisatie',
      sentence: 'Wie vraagt. De KSZ controleert dit bij elke aanvraag.',
      save: 'Organisatie bewaren',
    },
    connection: {
      title: 'Verbinding',
      sentence: 'Waar aanvragen heen gaan, met welke account en certificaten, en of de weg open is.',
      save: 'Verbinding bewaren',
    },
    people: {
      title: 'Personen',
      sentence: 'Wie hier werkt, in welke rollen en tot wanneer; wachtwoorden, sessies, overdracht.',
    },
    devices: {
      title: 'Toestellen',
      sentence: 'Op welke toestellen mensen werken, sinds wanneer, en hoe men een verloren toestel afsluit.',
    },
    policies: {
      title: 'Beleid',
      sentence:
        'Wat het centrum besliste: vergrendeling, termijnen, hoedanigheden, redenen, wie resultaten leest.',
      save: 'Beleid bewaren',
    },
    'code-lists': {
      title: 'Codelijsten',
      sentence: 'Sectoren, hoedanigheden, landen, gemeenten: wat waar staat, en nieuwere officiële lijsten.',
    },
    languages: {
      title: 'Talen',
      sentence: 'In welke talen de toepassing gebruikt kan worden.',
      save: 'Talen bewaren',
    },
    about: {
      title: 'Over',
      sentence: 'Welke installatie dit is, en wat ze belooft.',
    },
  },
  groups: {
    target: {
      title: 'Waar aanvragen heen gaan',
      sentence: 'Eén omgeving voor het hele centrum; ze staat op elk scherm in haar eigen kleur.',
    },
    account: {
      title: 'Account voor Tx25',
      sentence:
        'RetrieveTIGroups vraagt een naam en een wachtwoord; IdentifyPerson en ManageAccess steunen op de SSDN-gebruiker.',
    },
    certificates: {
      title: 'Certificaten',
      sentence:
        'Alleen waar de weg naar de KSZ een eigen autoriteit of een certificaat van het centrum vraagt. PEM-tekst; versleuteld bewaard, nooit getoond.',
    },
    limits: {
      title: 'Tijdslimieten',
      sentence: 'Hoelang een oproep mag duren. Leeg: waarmee de server gestart is.',
    },
    addresses: {
      title: 'Adressen',
      sentence: 'Het volledige adres van een dienst in een omgeving. Leeg: het gepubliceerde.',
    },
    screens: {
      title: 'Schermen en toestellen',
      sentence: 'Hoe snel een scherm vergrendelt, en hoelang een toestel op zichzelf mag werken.',
    },
    requests: {
      title: 'Aanvragen',
      sentence: 'Wat men in formulieren kan kiezen, en wat vóór het verzenden gecontroleerd wordt.',
    },
    readers: {
      title: 'Resultaten',
      sentence: 'Wie een antwoord leest naast wie het vroeg, en hoelang het bewaard wordt.',
    },
    signIn: {
      title: 'Aanmelden',
      sentence: 'Hoe mensen bewijzen wie ze zijn.',
    },
  },
  fields: {
    sector: 'Sector',
    requestingOrganisation: 'Aanvragende organisatie',
    ssdnUserId: 'SSDN-gebruiker',
    ssdnEmail: 'SSDN-e-mailadres',
    environment: 'Omgeving',
    liveRequests: 'Echte aanvragen',
    httpUserName: 'HTTP-gebruikersnaam',
    httpPassword: 'HTTP-wachtwoord',
    certificateAuthority: 'Certificaatautoriteit',
    clientCertificate: 'Clientcertificaat',
    clientKey: 'Sleutel van het clientcertificaat',
    connectSeconds: 'Tot verbonden',
    headersSeconds: 'Tot het antwoord begint',
    bodySeconds: 'Tot het antwoord volledig is',
    idleMinutes: 'Vergrendelen na, aan het bureau',
    visitIdleMinutes: 'Vergrendelen na, tijdens een huisbezoek',
    leaseHours: 'Zonder de server werken hoogstens',
    resultDays: 'Resultaten blijven op een toestel',
    registrationCheck: 'Een cliënt zonder inschrijving',
    offeredPurposes: 'Aangeboden hoedanigheden',
    maximumPeriods: 'Langste periode van een inschrijving',
    reasons: 'Aangeboden redenen',
    resultReaders: 'Wie een resultaat leest',
    noticeDelayDays: 'De auteur verneemt dat een consulent las na',
    retentionDays: 'De server bewaart aanvragen en antwoorden',
    secondFactor: 'Tweede factor',
    languages: 'Aangeboden talen',
  },
  endpoint: '{service} – {environment}',
  hints: {
    sector:
      'Het soort instelling, als code en subcode van de KSZ. Ze bepaalt welke hoedanigheden men kan kiezen. Voor een OCMW altijd 17.1.',
    requestingOrganisation:
      'Ondernemingsnummer van uw centrum, 10 cijfers zonder leestekens. Het staat in elke aanvraag.',
    ssdnUserId:
      'De 11 cijfers waaronder de KSZ de gebruiker van uw centrum kent: een rijksregisternummer, of een programmanummer in die vorm.',
    ssdnEmail: 'Gaat met aanvragen mee, zodat de KSZ weet aan wie ze schrijft.',
    environment:
      'Welk systeem van de KSZ opgeroepen wordt. Elk heeft zijn eigen toegang; aanvragen in productie gaan over echte mensen.',
    liveRequests:
      'Aan: aanvragen worden echt verzonden. Uit: elke aanvraag wordt opgebouwd en met het schema gecontroleerd en stopt dan; niets vertrekt.',
    httpUserName: 'Account van uw centrum voor RetrieveTIGroups (Tx25), gegeven door de KSZ.',
    httpPassword: 'Wordt versleuteld op de server bewaard en nooit getoond.',
    certificateAuthority: 'Alleen als de server van de KSZ niet door een openbare autoriteit ondertekend is.',
    clientCertificate: 'Waarmee uw centrum zich kenbaar maakt; hoort samen met de sleutel.',
    idleMinutes:
      'Zonder toetsenbord of muis verlaat de sleutel van de gegevens de browser en vraagt het scherm hem opnieuw.',
    leaseHours:
      'Na zoveel tijd zonder contact ontgrendelt een toestel niet meer uit zichzelf. Niets erop gaat verloren.',
    resultDays: 'Daarna leest men ze online. De server bewaart ze langer.',
    registrationCheck:
      'Wat er gebeurt wanneer men een Tx25 vraagt over iemand die voor uw centrum niet ingeschreven is, voor zover de server weet.',
    offeredPurposes: 'Die welke formulieren aanbieden, uit die van uw sector en van elke sector.',
    maximumPeriods: 'Een inschrijving mag niet langer duren. Leeg: geen grens van het centrum.',
    reasons:
      'Wat een maatschappelijk werker als reden kan kiezen. Elk heeft zijn woorden in alle vier talen nodig.',
    resultReaders:
      'Veiligheidsconsulenten lezen elk antwoord met een reden die bewaard wordt; beheerders geen enkel.',
    noticeDelayDays: '0: meteen. Met uitstel kan een audit worden afgerond.',
    retentionDays: 'Als bewijs; de wet vraagt tien jaar lang te kunnen zeggen wie wie raadpleegde en waarom.',
    secondFactor:
      'Een code van een app op de telefoon naast het wachtwoord. Vereist: iedereen stelt er een in bij de volgende aanmelding.',
    languages: 'De eerste is die van wie er geen gekozen heeft.',
  },
  environments: {
    none: 'Geen: aanvragen staan uit',
    demo: 'Demo: de simulator met verzonnen mensen',
    test: 'Test',
    acpt: 'Acceptatie',
    prod: 'Productie: echte mensen',
  },
  units: {
    minutes: 'minuten',
    hours: 'uren',
    days: 'dagen',
    seconds: 'seconden',
  },
  choices: {
    registrationCheck: {
      off: 'wordt bevraagd als elke andere',
      warn: 'het formulier waarschuwt vóór het verzenden',
      require: 'de aanvraag wordt geweigerd',
    },
    resultReaders: {
      author: 'alleen wie vroeg',
      'assigned-caseworkers': 'ook de maatschappelijk werkers van de cliënt',
    },
    secondFactor: {
      optional: 'facultatief',
      required: 'vereist voor iedereen',
    },
  },
  allPurposes: 'Alle van de sector',
  purpose: '{code} – {name}',
  reason: {
    new: 'Nieuwe reden',
    add: 'Reden toevoegen',
    remove: 'Verwijderen',
    up: 'Omhoog',
  },
  secret: {
    set: 'Ingesteld op {moment}.',
    setUntil: 'Ingesteld op {moment}; vervalt op {day}.',
    notSet: 'Nog niet ingesteld.',
    goes: 'Wordt verwijderd wanneer u bewaart.',
    give: 'Instellen',
    replace: 'Vervangen',
    remove: 'Verwijderen',
    keep: 'Behouden wat ingesteld is',
    file: 'Uit een bestand',
  },
  notices: {
    none: {
      title: 'Aanvragen staan uit',
      safe: 'Niets vertrekt. Concepten kunnen geschreven worden; wat klaarstaat blijft wachten.',
      todo: 'Kies een omgeving om ze aan te zetten.',
    },
    validatedOnly: {
      title: 'Echte aanvragen staan uit: aanvragen worden alleen gecontroleerd',
      safe: 'Elke aanvraag wordt opgebouwd en gecontroleerd en stopt dan. De KSZ wordt niet opgeroepen.',
      todo: 'Zet echte aanvragen aan zodra organisatie en account kloppen.',
    },
  },
  reasons: {
    refused: 'De server aanvaardt deze waarde niet.',
    sector: 'Code, punt en subcode, zoals 17.1.',
    characters: 'Alleen cijfers.',
    organisationLength: 'Een ondernemingsnummer heeft 10 cijfers; hier staan er {count}.',
    organisationFirstDigit: 'Een ondernemingsnummer begint met 0 of 1; andere horen bij vestigingen.',
    organisationCheckDigits: 'De controlecijfers passen niet: het nummer zou op {expected} moeten eindigen.',
    ssinLength: '11 cijfers zijn nodig; hier staan er {count}.',
    whileLive: 'Nodig zolang echte aanvragen aanstaan.',
    organisationFirst: 'Stel eerst de aanvragende organisatie in, onder Organisatie.',
    colon: 'Een gebruikersnaam kan geen dubbelpunt bevatten.',
    email: 'Dit is geen e-mailadres.',
    tooLong: 'Hoogstens {max} tekens.',
    number: 'Een geheel getal van {min} tot {max}.',
    address: 'Een volledig adres, met https aan het begin.',
    pem: 'PEM-tekst, met de eerste regel “BEGIN”.',
    pair: 'Certificaat en sleutel worden samen gegeven.',
    reasonNames: 'Elke reden heeft haar woorden in alle vier talen nodig.',
    oneLanguage: 'Minstens één taal.',
  },
  about: {
    installation: 'Installatienummer',
    mode: 'Gebruik',
    environment: 'Huidige omgeving',
    licence: 'Licentie',
    promises: 'Wat ze belooft',
    modes: {
      demo: 'demo met verzonnen mensen',
      real: 'echt gebruik',
    },
    promise: {
      device:
        'Op een toestel is alles versleuteld; de sleutel verdwijnt bij vergrendelen, afmelden of intrekken.',
      proxy:
        'Alleen de server van het centrum kent de toegangsgegevens; een browser krijgt niets wat zijn gebruiker niet mag zien.',
      evidence:
        'Vóór elke oproep wordt de bedoeling vastgelegd, erna de uitkomst; ook lezingen worden vastgelegd.',
      network:
        'Zonder netwerk gaat het werk door; niets wordt tweemaal verzonden en niets heet verzonden zonder ontvangstbewijs.',
    },
  },
} satisfies Settings
