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
  },
  registration: {
    until: 'Ingeschreven tot {until} · {purpose}',
    open: 'Ingeschreven zonder einde · {purpose}',
    none: 'Uw antwoorden noemen geen inschrijving van uw OCMW voor vandaag',
    unknown: 'U hebt de inschrijvingen van deze cliënt nog niet opgevraagd',
  },
} satisfies Tx25
