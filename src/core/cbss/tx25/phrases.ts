import type { Language } from './types.ts'

type Words = Readonly<Record<Language, string>>

function words(en: string, de: string, fr: string, nl: string): Words {
  return { en, de, fr, nl }
}

/**
 * The words between the values of a line (PROTOCOL 7.5), and proper words where the reference system shows the
 * name of an XML element. A blank follows each of them.
 */
const phrases = {
  // Of PROTOCOL 7.5.
  actNumber: words('Act no.', 'Akte Nr.', 'acte n°', 'akte nr.'),
  additionTo: words('addition to', 'Zusatz zu:', 'en complément à', 'aanvulling bij'),
  and: words('and', 'und', 'et', 'en'),
  applicationFiled: words(
    'Application filed:',
    'Antrag eingereicht:',
    'Demande introduite :',
    'Aanvraag ingediend:',
  ),
  applicationRenounced: words(
    'Application renounced:',
    'Antrag zurückgenommen:',
    'Renonciation à la demande :',
    'Aanvraag ingetrokken:',
  ),
  born: words('born', 'geboren', 'né(e)', 'geboren'),
  categories: words('categories', 'Kategorien', 'catégories', 'categorieën'),
  cessation: words('Cessation:', 'Beendigung:', 'Cessation :', 'Beëindiging:'),
  date: words('Date:', 'Datum:', 'Date :', 'Datum:'),
  decision: words('Decision:', 'Entscheidung', 'Décision :', 'Beslissing:'),
  decisionCancelled: words(
    'Decision cancelled:',
    'Entscheidung zurück genommen:',
    'Décision annulée :',
    'Beslissing ingetrokken:',
  ),
  declaration: words('Declaration:', 'Deklaration:', 'Déclaration :', 'Verklaring:'),
  // The reference's German "ausgestellt in" doubled the "in" of the place that follows.
  delivered: words('delivered', 'ausgestellt', 'délivré', 'afgeleverd'),
  deliveredIn: words('delivered in', 'ausgestellt in', 'délivré à', 'afgeleverd te'),
  diplomaticPost: words('Diplomatic post', 'Botschaft', 'poste diplomatique', 'diplomatieke post'),
  escape: words('Escape:', 'Flucht:', 'Fuite :', 'Ontsnapping:'),
  expires: words('expires', 'gültig bis', 'expire le', 'geldig tot'),
  fusion: words('Fusion:', 'Fusion:', 'Fusion :', 'Fusie:'),
  in: words('in', 'in', 'à', 'te'),
  issuedBy: words('issued by', 'ausgestellt durch', 'délivré par', 'uitgereikt door'),
  justification: words('Justification:', 'Begründung:', 'Justification :', 'Rechtvaardiging:'),
  language: words('Language:', 'Sprache:', 'Langue :', 'Taal:'),
  moveFrom: words('Move from', 'Wegziehen aus', 'Départ de', 'Vertrek uit'),
  moveTo: words('Move to', 'Umziehen nach', 'Arrivée à', 'Verhuis naar'),
  number: words('no.', 'Nr.', 'n°', 'nr.'),
  of: words('of', 'von', 'de', 'van'),
  openClose: words('Open/Close:', 'Offen/Abgeschlossen:', 'Ouvert/Clos :', 'Open/Gesloten:'),
  organization: words('Organization:', 'Organisation:', 'Organisation :', 'Organisatie:'),
  procedure: words('Procedure:', 'Prozedur:', 'Procédure :', 'Procedure:'),
  produced: words('produced', 'produziert:', 'produit le', 'aangemaakt op'),
  protection: words('Protection:', 'Protektion:', 'Protection :', 'Bescherming:'),
  province: words('Province', 'Provinz', 'Province', 'Provincie'),
  reason: words('Reason:', 'Begründung:', 'Raison :', 'Reden:'),
  reference: words('Reference:', 'Referenz:', 'Référence :', 'Referentie:'),
  refugeeCentre: words('Refugee Centre:', 'Flüchtlingszentrum:', 'Centre de réfugiés :', 'Opvangcentrum:'),
  register: words('Registration register:', 'Registereintragung:', 'Registre :', 'Register:'),
  renewalNumber: words('renewal no.', 'Erneuerungsnr.:', 'n° de renouvellement', 'vernieuwingsnr.'),
  replacementOf: words('replacement of', 'Ersatz für', 'en remplacement de', 'ter vervanging van'),
  secondNumber: words('second no.', 'Zweitnummer', 'n° secondaire', 'tweede nr.'),
  serialNumber: words('serial no.', 'Seriennr.:', 'n° de série', 'serienr.'),
  socialCategory: words('SC', 'SC', 'SC', 'SC'),
  ssin: words('SSIN', 'NR-Nr.', 'NISS', 'INSZ'),
  status: words('status:', 'Status:', 'état :', 'status:'),
  statusOfGuardian: words('Status:', 'Status:', 'Statut :', 'Statuut:'),
  territoryLeft: words(
    'Territory left:',
    'Territorium verlassen:',
    'Territoire quitté :',
    'Grondgebied verlaten:',
  ),
  type: words('type', 'Typ', 'type', 'type'),
  until: words('until', 'bis', "jusqu'au", 'tot'),
  welfareCentre: words('Social Welfare Centre:', 'ÖSHZ:', 'CPAS :', 'OCMW:'),
  with: words('with', 'mit', 'avec', 'met'),
  male: words('male', 'Männlich', 'Masculin', 'Mannelijk'),
  female: words('female', 'Weiblich', 'Féminin', 'Vrouwelijk'),

  // Ours, where the reference shows an element's name, leaves the field out, or says the wrong thing.
  address: words('Address:', 'Adresse:', 'Adresse :', 'Adres:'),
  adviceOfCommissioner: words(
    'Advice of the CGRS:',
    'Gutachten des GKFS:',
    'Avis du CGRA :',
    'Advies van het CGVS:',
  ),
  appeal: words('Appeal:', 'Einspruch:', 'Recours :', 'Beroep:'),
  appealLodged: words('Appeal lodged:', 'Einspruch eingelegt:', 'Recours introduit :', 'Beroep ingesteld:'),
  at: words('at', 'um', 'à', 'om'),
  by: words('by', 'durch', 'par', 'door'),
  comments: words('Comments:', 'Bemerkungen:', 'Remarques :', 'Opmerkingen:'),
  court: words('Court:', 'Gericht:', 'Tribunal :', 'Rechtbank:'),
  dabsNumber: words('DABS no.', 'DABS-Nr.', 'n° BAEC', 'DABS-nr.'),
  dated: words('of', 'vom', 'du', 'van'),
  departureDelayed: words(
    'Delay of departure granted:',
    'Ausreisefrist gewährt:',
    'Délai de départ accordé :',
    'Uitstel van vertrek toegestaan:',
  ),
  duplicate: words('duplicate:', 'Duplikat:', 'duplicata :', 'duplicaat:'),
  duration: words('duration:', 'Dauer:', 'durée :', 'duur:'),
  entered: words('entered', 'erfasst:', 'introduit le', 'ingevoerd op'),
  forfeited: words('forfeited', 'entzogen:', 'retiré le', 'ingetrokken op'),
  forfeitureReason: words('Forfeiture:', 'Entzug:', 'Retrait :', 'Intrekking:'),
  from: words('from', 'ab', 'à partir du', 'vanaf'),
  gearBox: words('gearbox:', 'Getriebe:', 'boîte de vitesses :', 'versnellingsbak:'),
  housing: words('Housing:', 'Unterkunft:', 'Logement :', 'Huisvesting:'),
  identificationNumber: words(
    'identification no.',
    'Identifikationsnr.:',
    "n° d'identification",
    'identificatienr.',
  ),
  inHouseholdOf: words('in the household of', 'im Haushalt von', 'dans le ménage de', 'in het gezin van'),
  initiative: words('Initiative:', 'Initiative:', 'Initiative :', 'Initiatief:'),
  judgement: words('Judgement:', 'Urteil:', 'Jugement :', 'Vonnis:'),
  medical: words('medical:', 'ärztlich:', 'médical :', 'medisch:'),
  nationality: words('Nationality:', 'Staatsangehörigkeit:', 'Nationalité :', 'Nationaliteit:'),
  notary: words('Notary:', 'Notar:', 'Notaire :', 'Notaris:'),
  notification: words('Notification:', 'Notifizierung:', 'Notification :', 'Kennisgeving:'),
  notificationByAliensOffice: words(
    'Notification by the Aliens Office:',
    'Mitteilung des Ausländeramtes:',
    "Notification par l'Office des Étrangers :",
    'Kennisgeving door de Dienst Vreemdelingenzaken:',
  ),
  notificationByOrganization: words(
    'Notification by an organization:',
    'Mitteilung einer Organisation:',
    'Notification par une organisation :',
    'Kennisgeving door een organisatie:',
  ),
  origin: words('Origin:', 'Herkunft:', 'Origine :', 'Herkomst:'),
  person: words('Person:', 'Person:', 'Personne :', 'Persoon:'),
  renewal: words('renewal:', 'Erneuerung:', 'renouvellement :', 'vernieuwing:'),
  residence: words('Residence:', 'Wohnsitz:', 'Résidence :', 'Verblijfplaats:'),
  strikingOut: words('Struck off:', 'Streichung:', 'Radiation :', 'Schrapping:'),
  supplementaryRegister: words(
    'supplementary register',
    'Zusatzregister',
    'registre supplétoire',
    'aanvullend register',
  ),
  term: words('Term:', 'Frist:', 'Délai :', 'Termijn:'),
  transcription: words('Transcription:', 'Übertragung:', 'Transcription :', 'Overschrijving:'),
  unrestrictedStay: words(
    'Unrestricted stay:',
    'Unbeschränkter Aufenthalt:',
    'Séjour illimité :',
    'Onbeperkt verblijf:',
  ),
  validated: words('validated', 'geprüft:', 'validé le', 'gevalideerd op'),
} satisfies Record<string, Words>

/** The key of a phrase. */
export type Phrase = keyof typeof phrases

/** A phrase in a language, without the blank that follows it. */
export function phraseOf(phrase: Phrase, language: Language): string {
  return phrases[phrase][language]
}

/** What stands between a name and its value. */
export function colonIn(language: Language): string {
  return language === 'fr' ? ' : ' : ': '
}
