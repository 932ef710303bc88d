import type { Settings } from '../en/settings.ts'

export const settings = {
  title: 'Instellingen',
  subtitle: 'Ze gelden voor iedereen en werken zodra ze bewaard zijn.',
  readOnly: 'U kunt de instellingen lezen. Enkel een beheerder wijzigt ze.',
  saved: 'Bewaard om {time}. Vanaf nu van kracht.',
  errors: 'Niet bewaard: er klopt nog iets niet',
  unsaved: 'Gewijzigd, nog niet bewaard',
  discard: 'Wijzigingen verwerpen',
  lastChange: 'Laatst gewijzigd door {name}, {moment}; voordien: {old}',
  empty: 'leeg',
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
      sentence: 'Waarheen aanvragen gaan, en met welk account.',
      save: 'Verbinding bewaren',
    },
  },
  fields: {
    sector: 'Sector',
    requestingOrganisation: 'Aanvragende organisatie',
    ssdnUserId: 'SSDN-gebruiker',
    ssdnEmail: 'SSDN-e-mailadres',
    environment: 'Omgeving',
    liveRequests: 'Live aanvragen',
    httpUserName: 'HTTP-gebruikersnaam',
    httpPassword: 'HTTP-wachtwoord',
  },
  hints: {
    sector:
      'Het soort instelling, als code en subcode van de KSZ. Dit bepaalt welke hoedanigheidscodes gekozen kunnen worden. Voor een OCMW altijd 17.1.',
    requestingOrganisation:
      'Ondernemingsnummer van uw centrum, 10 cijfers zonder leestekens. Elke aanvraag draagt het.',
    ssdnUserId:
      'De 11 cijfers waaronder de KSZ de gebruiker van uw centrum kent: een rijksregisternummer, of een programmanummer in die vorm.',
    ssdnEmail: 'Gaat mee met aanvragen, zodat de KSZ weet aan wie ze kan schrijven.',
    environment:
      'Welk systeem van de KSZ aangeroepen wordt. Elk heeft een eigen toegang; aanvragen in productie gaan over echte personen.',
    liveRequests:
      'Aan: aanvragen worden echt verzonden. Uit: elke aanvraag wordt opgebouwd en aan het officiële schema getoetst en stopt dan; niets vertrekt.',
    httpUserName: 'Account van uw centrum voor RetrieveTIGroups (Tx25), toegekend door de KSZ.',
    httpPassword:
      'Wordt versleuteld op de server bewaard en nooit getoond. Laat leeg om het ingestelde te behouden.',
  },
  environments: {
    none: 'Geen: aanvragen zijn uitgeschakeld',
    demo: 'Demo: de simulator met verzonnen personen',
    test: 'Test',
    acpt: 'Acceptatie',
    prod: 'Productie: echte personen',
  },
  passwordSet: 'Ingesteld op {moment}.',
  passwordSetBy: 'Ingesteld op {moment} door {name}.',
  passwordNotSet: 'Nog niet ingesteld.',
  notices: {
    none: {
      title: 'Aanvragen zijn uitgeschakeld',
      safe: 'Niets vertrekt. Ontwerpen kunnen geschreven worden; wat in de wachtrij staat, blijft wachten.',
      todo: 'Kies een omgeving om ze in te schakelen.',
    },
    validatedOnly: {
      title: 'Live aanvragen staan uit: aanvragen worden alleen gecontroleerd',
      safe: 'Elke aanvraag wordt opgebouwd en gecontroleerd en stopt dan. De KSZ wordt niet bevraagd.',
      todo: 'Zet live aanvragen aan zodra organisatie en account juist zijn.',
    },
  },
  reasons: {
    refused: 'De server aanvaardt deze waarde niet.',
    sector: 'Code, punt en subcode, zoals 17.1.',
    characters: 'Enkel cijfers, alstublieft.',
    organisationLength: 'Een ondernemingsnummer heeft 10 cijfers; hier staan er {count}.',
    organisationFirstDigit:
      'Een ondernemingsnummer begint met 0 of 1; andere nummers horen bij vestigingseenheden.',
    organisationCheckDigits: 'Het controlegetal past niet: het nummer zou op {expected} moeten eindigen.',
    ssinLength: 'Er zijn 11 cijfers nodig; hier staan er {count}.',
    whileLive: 'Nodig zolang live aanvragen aan staan.',
    colon: 'Een gebruikersnaam kan geen dubbele punt bevatten.',
    email: 'Dit is geen e-mailadres.',
    tooLong: 'Hoogstens {max} tekens.',
  },
} satisfies Settings
