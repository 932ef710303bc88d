import type { IdentifyPerson } from '../en/identify-person.ts'

export const identifyPerson = {
  kind: {
    label: 'Zoekwijze',
    number: 'Op nummer',
    name: 'Op naam en geboortedatum',
    hint: {
      number: 'Van wie is dit nummer, en is het deze persoon?',
      name: 'Welk nummer heeft deze persoon?',
    },
  },
  phonetic: 'Namen die hetzelfde klinken worden ook gevonden.',
  tolerance: {
    label: 'Tolerantie',
    exact: {
      years: 'in {date}',
      months: 'in {date}',
      days: 'op {date}',
    },
    within: {
      years: 'binnen één jaar van {date}: {from} tot {to} | binnen {count} jaar van {date}: {from} tot {to}',
      months:
        'binnen één maand van {date}: {from} tot {to} | binnen {count} maanden van {date}: {from} tot {to}',
      days: 'binnen één dag van {date}: {from} tot {to} | binnen {count} dagen van {date}: {from} tot {to}',
    },
  },
  maximum: {
    label: 'Hoogstens',
    hint: 'De KSZ geeft hoogstens 80 personen.',
    all: 'zoveel als de KSZ geeft',
  },
  verification: {
    step: 'Verificatie',
    hint: 'De KSZ vergelijkt dit met haar registers; één bewijs dat klopt is genoeg. Alleen dan geeft ze burgerlijke staat, geboorteplaats en nationaliteit. U mag het leeg laten.',
    label: 'Geverifieerd met',
    none: 'niets: alleen het nummer wordt opgezocht',
  },
  or: 'of',
  by: {
    identityCardNumber: 'identiteitskaart',
    sisCardNumber: 'SIS-kaart',
  },
  asked: {
    number: '“Wie heeft het nummer {ssin}?”',
    name: '“Welk nummer heeft {name}, geboren {born}?”',
  },
  result: {
    caption: 'Gevonden personen',
  },
  columns: {
    ssin: 'Nummer',
    name: 'Naam',
    born: 'Geboren',
    civilState: 'Burgerlijke staat',
    address: 'Adres',
    origin: 'Bron',
    take: 'Overnemen',
  },
  genderSince: '{gender}, sinds {date}',
  origin: {
    RN_RR: 'Rijksregister',
    BCSS_KSZ: 'Register van de KSZ',
  },
  proof: {
    'sis-card': 'SIS-kaart',
    'identity-card': 'identiteitskaart',
    'person-data': 'naam en geboortedatum',
  },
  verified: {
    verified: {
      title: 'Identiteit geverifieerd: {proofs}',
      alone: 'Identiteit geverifieerd',
      safe: 'De KSZ vergeleek het met haar registers.',
      todo: '',
    },
    'not-verified': {
      title: 'Identiteit niet geverifieerd: {proofs}',
      alone: 'Identiteit niet geverifieerd',
      safe: 'Niets van wat u gaf klopt met het register.',
      todo: 'Vergelijk met de kaart voor u gebruikt wat hier staat.',
    },
    'not-asked': {
      title: 'Identiteit niet geverifieerd',
      alone: 'Het nummer werd alleen opgezocht',
      safe: 'Noch een kaart, noch namen werden vergeleken.',
      todo: 'Om de persoon te verifiëren, dupliceert u de aanvraag en geeft u het kaartnummer.',
    },
  },
  differs: '{field} verschilt',
  differsWith: '{field} verschilt: {value}',
  nobody: {
    number:
      'De KSZ kent niemand met dit nummer. Vergelijk het met de kaart, of zoek op naam en geboortedatum.',
    name: 'Er werd niemand gevonden. Probeer een ruimere tolerantie, zonder voornaam, of een andere schrijfwijze van de naam.',
    again: 'Wijzigen en opnieuw vragen',
  },
  take: {
    button: 'Overnemen',
    new: 'Een dossier van deze persoon maken?',
    newHint:
      '{person} heeft geen dossier op dit toestel. Het wordt ingevuld met wat het register zegt, en u wordt de toegewezen maatschappelijk werker.',
    compare: 'Vergelijken met het dossier van {client}',
    compareHint: 'Kies per punt wat het dossier moet zeggen.',
    same: 'Het dossier zegt wat het register zegt.',
    point: 'Punt',
    file: 'Dossier',
    register: 'Register',
    all: 'Alles uit het register nemen',
    cancel: 'Annuleren',
    open: 'Dossier openen',
    make: 'Dossier maken',
    save: 'Niets overnemen | Eén punt overnemen | {count} punten overnemen',
  },
  file: {
    country: 'Land',
    birthPlace: 'Geboorteplaats',
    ssin: 'Rijksregisternummer',
    lastName: 'Naam',
    firstNames: 'Voornamen',
    birthDate: 'Geboortedatum',
    gender: 'Geslacht',
    civilState: 'Burgerlijke staat',
    nationality: 'Nationaliteit',
    address: 'Adres',
  },
  sheet: {
    same: 'OK',
  },
} satisfies IdentifyPerson
