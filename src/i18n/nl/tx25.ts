import type { Tx25 } from '../en/tx25.ts'

export const tx25 = {
  language: {
    label: 'Taal van het antwoord',
    hint: 'De KSZ antwoordt in deze drie.',
  },
  history: { label: 'Met historiek', hint: 'Ook vroegere adressen, burgerlijke staten en gezinnen.' },
  asked: {
    withHistory:
      '“Geef ons, {language} en met historiek, wat het Rijksregister weet over {client} ({ssin}), voor het sociaal onderzoek.”',
    withoutHistory:
      '“Geef ons, {language} en zonder historiek, wat het Rijksregister weet over {client} ({ssin}), voor het sociaal onderzoek.”',
    in: { nl: 'in het Nederlands', fr: 'in het Frans', de: 'in het Duits' },
  },
  result: {
    caption: 'Wat het Rijksregister weet',
    reading: 'Antwoord wordt gelezen …',
    columns: { group: 'Groep', ti: 'IT', since: 'Sinds', information: 'Informatie' },
    filter: 'Rijen filteren',
    groups: 'Groepen',
    allGroups: 'Alle groepen',
    shown: '{shown} van {total} rijen',
    past: 'niet meer geldig',
    earlier: '{count} vroegere',
    hideEarlier: '{count} vroegere verbergen',
    nothingMatches: 'Geen rij past bij de filter.',
    clearFilter: 'Filter leegmaken',
    unknown: 'nog niet bekend in deze versie',
    empty: 'Het Rijksregister gaf geen gegevens over deze persoon.',
    otherNumber: {
      title: 'Dit antwoord gaat over een ander nummer.',
      safe: 'U vroeg naar {asked}; het antwoord gaat over {answered}.',
      todo: 'Gebruik het niet voor deze cliënt voor u weet waarom.',
    },
    notUnderstood: {
      title: 'Het antwoord kon niet worden begrepen',
      safe: 'Het is bewaard zoals het kwam; er is niets van verloren.',
      todo: 'De tekst staat in het technisch paneel. Toon hem aan uw beheerder.',
    },
  },
  message: {
    MSG00003: { title: 'De KSZ had een interne fout', todo: 'Verzend later een nieuwe aanvraag.' },
    MSG00005: { title: 'De KSZ kent dit nummer niet', todo: 'Vergelijk het nummer met de kaart.' },
    MSG00006: {
      title: 'Dit nummer werd vervangen',
      todo: 'Vraag met het nieuwe nummer, en verbeter het dossier van de cliënt.',
    },
    MSG00008: {
      title: 'De KSZ vond ongeldige gegevens in de aanvraag',
      todo: 'Het technisch paneel noemt het veld.',
    },
    MSG00009: {
      title: 'Volgens het Rijksregister is deze persoon overleden',
      todo: 'Kijk het dossier van de cliënt na voor u naar het adres schrijft.',
    },
    MSG00011: {
      title: 'Het nummer is niet gebouwd als een INSZ',
      todo: 'Vergelijk het nummer met de kaart.',
    },
    MSG00012: {
      title: 'Deze persoon is op deze dag niet geïntegreerd voor uw OCMW',
      todo: 'Laat de persoon in de juiste hoedanigheid integreren, en vraag dan opnieuw.',
    },
    MSG00013: {
      title: 'Uw OCMW mag deze aanvraag niet doen',
      todo: 'Meld het aan uw beheerder: de KSZ aanvaardt de toegangsgegevens of de wettelijke context niet.',
    },
    MSG00100: {
      title: 'De KSZ heeft geen gegevens over deze persoon',
      todo: 'Dit is een antwoord, geen fout.',
    },
    HAN20200: {
      title: 'Het antwoord is onvolledig: een bron antwoordde niet',
      todo: 'Vraag later opnieuw.',
    },
  },
  newNumber: 'Nieuw nummer: {ssin}',
  askWithNewNumber: 'Nieuwe Tx25 met dit nummer',
  deceasedOn: 'Datum van overlijden: {date}',
} satisfies Tx25
