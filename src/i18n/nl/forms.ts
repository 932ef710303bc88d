import type { Forms } from '../en/forms.ts'

export const forms = {
  loading: 'Concept wordt geopend …',
  notFound: 'Dit concept staat niet op dit toestel.',
  step: { whom: 'Over wie', what: 'Wat', why: 'Waarom' },
  client: {
    label: 'Cliënt',
    choose: 'Kies een cliënt',
    change: 'Wijzigen',
    keep: 'Cliënt behouden',
    hint: 'Het formulier wordt ingevuld vanuit het dossier van de cliënt.',
    nobody: 'Iemand zonder dossier',
    without: 'Zonder cliënt',
    withoutHint: 'Voor iemand van wie er nog geen dossier is.',
  },
  ssin: {
    label: 'Rijksregisternummer (INSZ)',
    current: 'Huidig nummer',
    former: 'Vroeger nummer',
    take: '{ssin} nemen',
    isFormer:
      'Dit is een vroeger nummer van de cliënt. De KSZ kan antwoorden met het nummer dat het verving.',
    isOther: 'Dit nummer staat niet in het dossier van {client}. Ga na of het dezelfde persoon is.',
    missing: 'Vul het rijksregisternummer in.',
    missingInFile: 'Vul het rijksregisternummer in. In het dossier van deze cliënt staat er geen.',
    problem: {
      length: 'Een INSZ heeft 11 cijfers; hier zijn het er {length}.',
      characters: 'Een INSZ heeft alleen cijfers.',
      month: 'Cijfers 3 en 4 kunnen geen maand zijn. Vergelijk met de kaart.',
      day: 'Cijfers 5 en 6 kunnen geen dag van die maand zijn. Vergelijk met de kaart.',
      serial: 'Cijfers 7 tot 9 kunnen niet alle nul zijn. Vergelijk met de kaart.',
      fictitious: 'Dit nummer staat alleen voor een onbekend nummer; er kan niets mee worden gevraagd.',
      'check-digits': 'De controlecijfers kloppen niet. Verwacht: {expected}. Vergelijk met de kaart.',
    },
    expected: '{digits} voor een persoon geboren in {year}',
    or: '{first}, of {second}',
  },
  purpose: {
    label: 'Hoedanigheid',
    choose: 'Kies een hoedanigheid',
    any: 'Alle hoedanigheden',
    hint: 'In welke hoedanigheid het OCMW een dossier over deze persoon heeft.',
    sector: 'Sector {sector}',
    every: 'Alle sectoren',
  },
  reason: {
    label: 'Reden',
    choose: 'Kies een reden',
    other: 'Een andere reden …',
    own: 'Reden in eigen woorden',
    hint: 'Ze wordt met de aanvraag vastgelegd.',
  },
  summary: 'Voor dit verzonden kan worden:',
  send: 'Verzenden',
  queue: 'In de wachtrij – geen netwerk',
  saved: 'Concept bewaard {time}',
  saveFailed:
    'Het concept kon niet worden bewaard. Wat u schreef, staat hier nog; sluit deze pagina niet en kopieer het.',
  remove: 'Concept verwijderen',
  removal: {
    title: 'Dit concept verwijderen?',
    description: 'Het werd niet verzonden. Eens verwijderd komt het niet meer terug.',
    confirm: 'Verwijderen',
    keep: 'Behouden',
  },
  checks: {
    colleague: '{author} vroeg een {service} over deze cliënt: {time}',
    title: 'Controles',
    environment: 'Gaat naar: {environment}',
    liveOff: 'Echte aanvragen staan uit: ze wordt alleen gecontroleerd, de KSZ wordt niet bevraagd',
    none: 'Er is geen omgeving ingesteld: ze wacht hier tot een beheerder er een kiest',
    last: 'Uw laatste {service} over deze cliënt: {time}',
    underWay: 'Een van uw aanvragen {service} over deze cliënt is nog onderweg',
    first: 'Uw eerste {service} over deze cliënt',
  },
  offline: {
    title: 'Wanneer het netwerk terug is',
    sentence:
      'Ze wordt één keer verzonden, op haar beurt (plaats {place} van {place}). Deze pagina hoeft niet open te blijven.',
  },
  asked: 'Wat gevraagd wordt',
  services: {
    'identify-person': {
      title: 'Nieuwe IdentifyPerson',
      subtitle: 'Wie iemand is: op nummer, of op naam en geboortedatum',
    },
    'manage-access': {
      title: 'Nieuwe ManageAccess',
      subtitle:
        'Het dossier van het OCMW over een persoon in het netwerk: inschrijven, uitschrijven, opvragen',
    },
    tx25: {
      title: 'Nieuwe Tx25',
      subtitle: 'Wat het Rijksregister weet, voor het sociaal onderzoek',
    },
  },
  language: {
    nl: 'Nederlands',
    fr: 'Français',
    de: 'Deutsch',
  },
  field: {
    ssin: 'Rijksregisternummer',
    language: 'Taal van het antwoord',
    lastName: 'Naam',
    firstName: 'Voornaam',
    birthDate: 'Geboortedatum',
    gender: 'Geslacht',
    middleName: 'Tweede voornaam',
    identityCardNumber: 'Identiteitskaartnummer',
    sisCardNumber: 'SIS-kaartnummer',
    startDate: 'Van',
    endDate: 'Tot',
  },
  replace: {
    title: 'Vervangen wat werd getypt?',
    description: 'Het dossier van {client} zegt iets anders dan het formulier.',
    field: 'Veld',
    typed: 'Getypt',
    file: 'In het dossier',
    keep: 'Behouden wat werd getypt',
    take: 'Dat van het dossier nemen',
  },
  proof: {
    cardHint: 'Twaalf cijfers, zoals op de kaart gedrukt: 591-1234567-89.',
    or: 'of naam en geboortedatum, precies zoals in het register:',
    birthDateHint: 'Alleen de maand (06-1968) of het jaar (1968) waar de rest onbekend is.',
    olderCards: 'Oudere kaarten',
    sisHint: 'Tien cijfers. SIS-kaarten worden sinds 2014 niet meer uitgereikt.',
  },
  problem: {
    registration: {
      missing:
        'Eerst is een lopende inschrijving van deze cliënt vereist. Vraag de inschrijvingen op of schrijf de cliënt in.',
    },
    purpose: {
      missing: 'Kies de hoedanigheid.',
    },
    reason: {
      missing: 'Kies een reden, of schrijf ze.',
    },
    lastName: {
      missing: 'Vul de naam in.',
      'proof-missing': 'Voornamen bewijzen niets zonder de naam.',
    },
    birthDate: {
      missing: 'Vul de geboortedatum in, voor zover bekend.',
      'proof-missing': 'Namen bewijzen alleen samen met de geboortedatum.',
    },
    tolerance: {
      'tolerance-missing': 'Een onvolledige datum heeft een tolerantie nodig.',
    },
    startDate: {
      missing: 'Vul de begindatum in.',
      'date-form': 'Vul de volledige datum in, zoals 15-06-2026.',
    },
    endDate: {
      'date-form': 'Vul de volledige datum in, zoals 15-06-2026, of laat leeg.',
      'end-before-start': 'De periode eindigt voor ze begint.',
      'period-too-long':
        'Voor deze hoedanigheid duurt een inschrijving hoogstens {days} dagen. Geef een einde daarbinnen.',
    },
    sector: {
      missing: 'De instellingen noemen geen sector. Meld het aan uw beheerder.',
    },
    identityCardNumber: {
      'proof-missing': 'Eén bewijs is nodig: het kaartnummer, of naam en geboortedatum.',
    },
    sisCardNumber: {
      'card-length': 'Een SIS-kaartnummer heeft 10 cijfers; hier zijn het er {length}.',
      'card-characters': 'Een SIS-kaartnummer heeft alleen cijfers.',
    },
    any: {
      missing: 'Hier ontbreekt iets.',
      characters: 'Een teken kan hier niet verzonden worden. Wis het en typ het opnieuw.',
    },
  },
  date: {
    form: 'Schrijf de datum als 15-06-1968, 06-1968 of 1968.',
    'two-digit-year': 'Schrijf het jaar met vier cijfers.',
    year: 'Dit jaar kan niet kloppen.',
    month: 'Die maand bestaat niet.',
    day: 'Die dag bestaat niet in die maand.',
    'day-without-month': 'Bij een dag hoort een maand.',
    future: 'Deze dag is nog niet gekomen.',
    incomplete: 'Hier moeten dag en maand bekend zijn.',
  },
  card: {
    length: 'Een kaartnummer heeft 12 cijfers; hier zijn het er {length}.',
    'check-digits': 'De laatste twee cijfers kloppen niet; {expected} werd verwacht. Vergelijk met de kaart.',
    characters: 'Een kaartnummer heeft alleen cijfers.',
    'foreigners-card':
      'De KSZ aanvaardt geen nummers van vreemdelingenkaarten. Geef in de plaats naam en geboortedatum.',
    'old-card':
      'De KSZ aanvaardt geen nummers van papieren kaarten. Geef in de plaats naam en geboortedatum.',
    sis: 'Een SIS-kaartnummer heeft 10 cijfers; hier zijn het er {length}.',
  },
} satisfies Forms
