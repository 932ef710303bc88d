import type { Statuses } from '../en/statuses.ts'

export const statuses = {
  MSG00000: {
    happened: 'De KSZ heeft geantwoord',
    safe: 'Het antwoord is op dit toestel bewaard.',
    todo: 'Lees het hieronder.',
  },
  MSG00003: {
    happened: 'De KSZ had een interne fout',
    safe: 'Er werd niets over deze persoon gelezen.',
    todo: 'Verzend later een nieuwe aanvraag. Vraag na een inschrijving eerst de inschrijvingen op.',
  },
  MSG00005: {
    happened: 'De KSZ kent dit nummer niet',
    safe: 'Er werd over niemand iets gelezen.',
    todo: 'Vergelijk het nummer met de kaart, of zoek de persoon op naam.',
  },
  MSG00006: {
    happened: 'Dit nummer werd vervangen',
    safe: 'Het dossier houdt het vroegere nummer in zijn historiek.',
    todo: 'Neem het nieuwe nummer op in het dossier, en vraag er dan mee.',
  },
  MSG00008: {
    happened: 'De KSZ vond ongeldige gegevens in de aanvraag',
    safe: 'Er werd niets over deze persoon gelezen.',
    todo: 'Verbeter wat hier genoemd wordt, en verzend het als nieuwe aanvraag.',
  },
  MSG00009: {
    happened: 'Volgens het register is deze persoon overleden',
    safe: 'Het register zegt de datum niet.',
    todo: 'Kijk het dossier van de cliënt na voor u naar het adres schrijft.',
  },
  MSG00011: {
    happened: 'Het nummer is niet gebouwd als een INSZ',
    safe: 'Er werd over niemand iets gelezen.',
    todo: 'Vergelijk het nummer met de kaart.',
  },
  MSG00012: {
    happened: 'Deze persoon is op deze dag niet geïntegreerd voor uw OCMW',
    safe: 'Er werd niets over deze persoon gelezen. De vraag is bewaard en kan opnieuw worden gesteld.',
    todo: 'Schrijf de persoon in met de juiste hoedanigheid, en vraag dan opnieuw.',
  },
  MSG00013: {
    happened: 'Uw OCMW mag deze aanvraag niet doen',
    safe: 'Er werd niets over deze persoon gelezen.',
    todo: 'Meld het aan uw beheerder: de KSZ aanvaardt de toegangsgegevens of de wettelijke context niet.',
  },
  MSG0021: {
    happened: 'Deze persoon is niet voldoende geïntegreerd voor uw OCMW',
    safe: 'Er werd niets over deze persoon gelezen. De vraag is bewaard en kan opnieuw worden gesteld.',
    todo: 'Schrijf de persoon in met de juiste hoedanigheid, en vraag dan opnieuw.',
  },
  MSG00100: {
    happened: 'De KSZ heeft geen gegevens over deze persoon',
    safe: 'Dit is een antwoord, geen fout.',
    todo: 'Ga na of het nummer juist is.',
  },
  HAN20200: {
    happened: 'Het antwoord is onvolledig: een bron antwoordde niet',
    safe: 'Wat er kwam is bewaard en leesbaar.',
    todo: 'Vraag later opnieuw.',
  },
  30000001: {
    happened: 'De KSZ kon de aanvraag niet uitvoeren',
    safe: 'Er werd niets gelezen en niets gewijzigd.',
    todo: 'Het technisch paneel toont haar berichten. Verbeter de aanvraag, of toon ze aan uw beheerder.',
  },
  31009001: {
    happened: 'Een onvolledige geboortedatum heeft een tolerantie nodig',
    safe: 'Er werd niets gezocht.',
    todo: 'Dupliceer de aanvraag en geef een tolerantie, of de volledige datum.',
  },
  other: {
    happened: 'De KSZ voegt een bericht toe',
    safe: 'Het is bij het antwoord bewaard.',
    todo: 'Als het niet voor zichzelf spreekt, toon het aan uw beheerder.',
  },
  newNumber: 'Nieuw nummer: {ssin}',
  deceasedOn: 'Datum van overlijden: {date}',
  action: {
    register: 'Deze persoon inschrijven',
    continueRegistration: 'De inschrijving voortzetten',
    showRegistration: 'Inschrijving:',
    askAfter: 'De Tx25 opnieuw vragen',
    takeNumber: 'Nieuw nummer in het dossier opnemen en vragen',
    askWithNumber: 'Vragen met het nieuwe nummer',
    identify: 'De persoon op naam zoeken',
  },
} satisfies Statuses
