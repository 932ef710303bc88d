import type { Problems } from '../en/problems.ts'

export const problems = {
  'no-connection': {
    title: 'De server van het centrum is niet bereikbaar',
    safe: 'Wat u geschreven hebt, blijft op dit toestel.',
    todo: 'Controleer het netwerk en probeer opnieuw.',
  },
  'store-not-opened': {
    title: 'De databank van deze browser kon niet worden geopend',
    safe: 'Wat op dit toestel bewaard is, is niet veranderd.',
    todo: 'Sluit andere vensters van deze toepassing en laad de pagina opnieuw. Een privévenster laat soms geen databank toe.',
  },
  'newer-database': {
    title: 'Een nieuwere versie van deze toepassing heeft de databank van dit toestel geschreven',
    safe: 'Er werd niets geopend of gewijzigd; alles blijft zoals het is.',
    todo: 'Laad de pagina opnieuw om de nieuwere versie te krijgen. Blijft dit zo, meld het dan aan uw beheerder.',
  },
  'quota-exceeded': {
    title: 'Dit toestel heeft geen plaats meer',
    safe: 'Wat eerder werd bewaard, is ongewijzigd; de laatste wijziging werd niet bewaard.',
    todo: 'Maak plaats vrij op dit toestel en probeer het opnieuw. Wat u typte, staat nog op de pagina.',
  },
  'store-closed': {
    title: 'De browser heeft de databank van dit toestel gesloten',
    safe: 'Wat werd bewaard, is veilig; de laatste wijziging ontbreekt mogelijk.',
    todo: 'Laad de pagina opnieuw.',
  },
  'lease-ended': {
    title: 'Dit toestel had te lang geen contact',
    safe: 'Alles erop blijft versleuteld bewaard en opent opnieuw na contact.',
    todo: 'Maak verbinding met het netwerk en meld u aan.',
  },
  'not-unlocked': {
    title: 'Hiermee opent het toestel niet',
    safe: 'Er werd niets geopend of gewijzigd.',
    todo: 'Controleer de accountnaam en de wachtzin. Vergeten? Meld u aan met het netwerk en kies een nieuwe.',
  },
  'passkey-not-used': {
    title: 'Er werd geen toegangssleutel gebruikt',
    safe: 'Er werd niets geopend of gewijzigd.',
    todo: 'Probeer het opnieuw of gebruik een andere weg.',
  },
  'passkey-not-possible': {
    title: 'Deze toegangssleutel kan geen toestel openen',
    safe: 'Er werd niets gewijzigd.',
    todo: 'Kies in de plaats een wachtzin.',
  },
  'waited-in-vain': {
    title: 'De aanvraag waarop ze wachtte, bracht geen bruikbaar antwoord',
    safe: 'Ze is niet verzonden en blijft op dit toestel bewaard.',
    todo: 'Bekijk eerst de andere aanvraag. Verzend, verbeter of verwijder daarna deze.',
  },
  'other-history': {
    title: 'De server van het centrum werd uit een back-up hersteld',
    safe: 'Op dit toestel ging niets verloren: alles wordt met de server vergeleken en opnieuw verzonden waar het daar ontbreekt.',
    todo: 'U hoeft niets te doen. Bekijk nadien de aanvragen die als onbekend getoond worden.',
  },
  'invalid-record': {
    title: 'De server van het centrum kon deze fiche niet aanvaarden',
    safe: 'Ze blijft op dit toestel zoals u ze typte; al de rest gaat verder.',
    todo: 'Verbeter wat genoemd wordt en bewaar opnieuw, of meld het aan uw beheerder.',
  },
  'device-revoked': {
    title: 'Dit toestel werd door een beheerder ingetrokken',
    safe: 'De server van het centrum geeft er geen sleutel meer voor; wat hij ontving, blijft daar bewaard.',
    todo: 'Vraag het aan uw beheerder. Op een ander toestel kunt u verder werken.',
  },
  'device-unknown': {
    title: 'Dit toestel hoort bij een andere account',
    safe: 'Er werd niets geopend of gewijzigd.',
    todo: 'Laad de pagina opnieuw en meld u aan.',
  },
  'store-locked': {
    title: 'Dit toestel is vergrendeld',
    safe: 'Concepten, wachtrij en resultaten blijven er versleuteld op staan.',
    todo: 'Ontgrendel het of meld u opnieuw aan.',
  },
  'share-lost': {
    title: 'Aanmelden alleen opent dit toestel nu niet',
    safe: 'Alles staat er versleuteld op.',
    todo: 'Open het eenmaal met uw eigen wachtzin of toegangssleutel. Daarna opent aanmelden het opnieuw.',
  },
  'not-signed-in': {
    title: 'Uw sessie is beëindigd',
    safe: 'Concepten, wachtrij en resultaten blijven op dit toestel.',
    todo: 'Meld u opnieuw aan.',
  },
  'wrong-credentials': {
    title: 'Naam of wachtwoord klopt niet',
    safe: 'Niemand is aangemeld en er is niets veranderd.',
    todo: 'Typ beide nog eens; hoofdletters en kleine letters maken verschil.',
  },
  'second-factor-required': {
    title: 'De code van uw tweede factor is nodig',
    safe: 'Er is nog niemand aangemeld en er is niets gewijzigd.',
    todo: 'Typ de code die uw authenticator-app toont, of een herstelcode. Hebt u nog geen tweede factor, stel er dan een in: het centrum vereist die.',
  },
  'wrong-second-factor': {
    title: 'De code is niet juist, of werd al gebruikt',
    safe: 'Er is niets gewijzigd.',
    todo: 'Wacht op de volgende code en typ die. Zonder de app helpt een herstelcode.',
  },
  'step-up-required': {
    title: 'Toon nog eens dat u het bent',
    safe: 'Er is nog niets gewijzigd.',
    todo: 'Typ uw wachtwoord, of de code van uw tweede factor; dat geldt vijf minuten.',
  },
  'password-change-required': {
    title: 'Eerst is een eigen wachtwoord nodig',
    safe: 'Uw werk blijft zoals het is.',
    todo: 'Kies een nieuw wachtwoord; het ontvangen wachtwoord dient maar één keer.',
  },
  'too-many-attempts': {
    title: 'Te veel pogingen in korte tijd',
    safe: 'De account is niet verloren en er is niets veranderd.',
    todo: 'Wacht enkele minuten en probeer dan opnieuw.',
  },
  'not-allowed': {
    title: 'Uw account mag dit niet',
    safe: 'Er is niets veranderd.',
    todo: 'Hebt u het nodig voor uw werk, vraag het dan aan een beheerder.',
  },
  'confidential-data': {
    title: 'Vertrouwelijke gegevens',
    safe: 'Het antwoord wordt enkel getoond aan wie het gevraagd heeft.',
    todo: 'Moet het gecontroleerd worden, wend u dan tot de auteur of tot een veiligheidsconsulent.',
  },
  'reason-required': {
    title: 'Er is een reden nodig',
    safe: 'Er is nog niets getoond.',
    todo: 'Schrijf waarom u het antwoord van iemand anders leest; de reden wordt bewaard.',
  },
  'results-held': {
    title: 'Vroegere antwoorden worden achtergehouden',
    safe: 'Ze zijn bewaard en niemand heeft ze gelezen.',
    todo: 'Uw wachtwoord werd opnieuw ingesteld. Een veiligheidsconsulent kan de antwoorden vrijgeven, of u meldt zich aan met een tweede factor die u al had.',
  },
  'own-account': {
    title: 'Niemand doet dit met zijn eigen account',
    safe: 'Er is niets gewijzigd.',
    todo: 'Vraag het aan een andere beheerder of veiligheidsconsulent.',
  },
  'advisor-required': {
    title: 'Alleen een veiligheidsconsulent geeft of ontneemt deze rol',
    safe: 'Er is niets gewijzigd.',
    todo: 'Vraag het aan een veiligheidsconsulent. Is er nog geen, dan volstaat de eenmalige code in het logboek van de server.',
  },
  'foreign-origin': {
    title: 'De oproep kwam van een ander adres en is geweigerd',
    safe: 'Er is niets veranderd.',
    todo: 'Open de toepassing op haar eigen adres. Gebeurt het nog eens, meld het dan aan uw beheerder.',
  },
  'not-found': {
    title: 'Dit bestaat niet, of niet voor uw account',
    safe: 'Er is niets veranderd.',
    todo: 'Ga terug naar de lijst en open het van daaruit.',
  },
  'wrong-code': {
    title: 'De eenmalige code klopt niet',
    safe: 'Er is niets gewijzigd.',
    todo: 'Kopieer de code uit het logboek van de laatste start van de server; elke code geldt maar één keer.',
  },
  'name-taken': {
    title: 'Deze naam is al in gebruik',
    safe: 'Er werd geen account gemaakt.',
    todo: 'Kies een andere naam om aan te melden.',
  },
  'invalid-input': {
    title: 'Iets is niet aanvaard',
    safe: 'Er is niets bewaard of verzonden.',
    todo: 'Verbeter wat aangeduid is en probeer opnieuw.',
  },
  'invalid-xml': {
    title: 'De server van het centrum kon het bericht niet lezen',
    safe: 'Er is niets naar de KSZ verzonden.',
    todo: 'Dupliceer de aanvraag en verzend de kopie. Gebeurt het nog eens, meld het dan aan uw beheerder.',
  },
  'invalid-request': {
    title: 'De aanvraag past niet bij het officiële schema',
    safe: 'Er is niets naar de KSZ verzonden.',
    todo: 'Dupliceer de aanvraag, controleer de waarden en verzend de kopie.',
  },
  'record-differs': {
    title: 'Het bericht zegt iets anders dan de aanvraag',
    safe: 'Er is niets naar de KSZ verzonden.',
    todo: 'Dupliceer de aanvraag en verzend de kopie. Gebeurt het nog eens, meld het dan aan uw beheerder.',
  },
  'hash-differs': {
    title: 'Het bericht is onderweg beschadigd',
    safe: 'Er is niets naar de KSZ verzonden.',
    todo: 'Dupliceer de aanvraag en verzend de kopie. Gebeurt het nog eens, meld het dan aan uw beheerder.',
  },
  'unknown-client': {
    title: 'Het centrum kent deze cliënt niet',
    safe: 'Er is niets naar de KSZ verzonden.',
    todo: 'Dupliceer de aanvraag, kies de cliënt opnieuw en verzend de kopie.',
  },
  'set-aside-by-hand': {
    title: 'U hebt dit opzijgelegd',
    safe: 'Het wordt ongewijzigd op dit toestel bewaard.',
    todo: 'Opnieuw proberen verzendt het; Annuleren geeft het op.',
  },
  'other-content': {
    title: 'Onder hetzelfde nummer is een andere aanvraag ontvangen',
    safe: 'De eerste geldt; deze is niet verzonden.',
    todo: 'Dupliceer de aanvraag en verzend de kopie.',
  },
  'registration-required': {
    title: 'Er is geen actuele inschrijving van deze persoon bekend',
    safe: 'Er is niets naar de KSZ verzonden. Het centrum eist een inschrijving vóór een Tx25.',
    todo: 'Schrijf de persoon in (ManageAccess) of vraag de lijst van inschrijvingen op zodat ze bekend worden, en stel de vraag opnieuw.',
  },
  'not-resolvable': {
    title: 'Over deze aanvraag valt niets te beslissen',
    safe: 'Er is niets gewijzigd.',
    todo: 'Laad de pagina opnieuw: de afloop is misschien al bekend, of iemand heeft al beslist.',
  },
  'no-longer-kept': {
    title: 'Deze aanvraag is lang geleden ontvangen en wordt niet meer bewaard',
    safe: 'Ze is niet opnieuw uitgevoerd.',
    todo: 'Kijk eerst naar de inschrijvingen of het dossier; hebt u nog een antwoord nodig, dupliceer dan de aanvraag en verzend de kopie.',
  },
  'attempt-not-allowed': {
    title: 'Deze aanvraag mag nu niet nog eens gesteld worden',
    safe: 'Er is geen tweede oproep gedaan.',
    todo: 'Open de aanvraag: haar antwoord is er al of is onderweg.',
  },
  'switched-off': {
    title: 'Aanvragen zijn in deze installatie uitgeschakeld',
    safe: 'Er is niets verzonden; de aanvraag blijft bewaard.',
    todo: 'Een beheerder schakelt ze in door een omgeving te kiezen.',
  },
  'too-large': {
    title: 'Dit is groter dan toegestaan',
    safe: 'Er is niets bewaard of verzonden.',
    todo: 'Maak het korter en probeer opnieuw.',
  },
  internal: {
    title: 'In de server van het centrum ging iets mis',
    safe: 'Wat u geschreven hebt, blijft op dit toestel bewaard.',
    todo: 'Probeer het later opnieuw. Gebeurt het nog eens, zeg uw beheerder dan het tijdstip.',
  },
  'not-reached': {
    title: 'De KSZ is niet bereikt',
    safe: 'De aanvraag heeft het centrum niet verlaten; er is niets uitgevoerd.',
    todo: 'Dupliceer de aanvraag en verzend de kopie later.',
  },
  'reply-cut': {
    title: 'De verbinding brak af voor het antwoord volledig was',
    safe: 'Niemand weet of het uitgevoerd is; wat verzonden werd blijft als bewijs bewaard.',
    todo: 'Open de aanvraag: ze zegt wat mag. Een vraag kan opnieuw gesteld worden; bij een inschrijving vraagt u eerst de inschrijvingen op.',
  },
  'reply-late': {
    title: 'Er kwam niet op tijd een antwoord',
    safe: 'Niemand weet of het uitgevoerd is; wat verzonden werd blijft als bewijs bewaard.',
    todo: 'Open de aanvraag: ze zegt wat mag. Een vraag kan opnieuw gesteld worden; bij een inschrijving vraagt u eerst de inschrijvingen op.',
  },
  'reply-refused': {
    title: 'De server van de KSZ meldde zelf een fout',
    safe: 'Niemand weet of het uitgevoerd is; wat verzonden werd blijft als bewijs bewaard.',
    todo: 'Open de aanvraag: ze zegt wat mag. Een vraag kan opnieuw gesteld worden; bij een inschrijving vraagt u eerst de inschrijvingen op.',
  },
  'access-refused': {
    title: 'De KSZ heeft het centrum niet toegelaten',
    safe: 'De aanvraag is niet uitgevoerd. Ze blijft bewaard en kan worden verbeterd of verwijderd.',
    todo: 'Meld het aan uw beheerder: de account, het certificaat of het adres van het centrum wordt niet aanvaard.',
  },
  'reply-not-understood': {
    title: 'Het antwoord kan niet gelezen worden',
    safe: 'Het wordt bewaard precies zoals het kwam.',
    todo: 'Open de aanvraag: ze zegt wat mag. Toon het technisch paneel aan uw beheerder.',
  },
  interrupted: {
    title: 'De server van het centrum stopte terwijl de aanvraag onderweg was',
    safe: 'Niemand weet of het uitgevoerd is; wat verzonden werd blijft als bewijs bewaard.',
    todo: 'Open de aanvraag: ze zegt wat mag. Een vraag kan opnieuw gesteld worden; bij een inschrijving vraagt u eerst de inschrijvingen op.',
  },
} satisfies Problems
