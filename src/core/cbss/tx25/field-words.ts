import type { Language } from '../../languages.ts'
import { words, type Words } from './words.ts'

/**
 * The names of fields for the generic reading: for types that are not in the catalogue, and for whatever the line
 * of a known one does not name. After the elements of xm25.xsd, edition 25.2019.1.0.
 */
const names = new Map<string, Words>(
  Object.entries({
    AbsenteeVoter: words('Absent voter', 'Abwesender Wähler', 'Électeur absent', 'Afwezige kiezer'),
    Address: words('Address', 'Adresse', 'Adresse', 'Adres'),
    Box: words('Box', 'Briefkasten', 'Boîte', 'Bus'),
    CBENumber: words('Enterprise number', 'Unternehmensnummer', "Numéro d'entreprise", 'Ondernemingsnummer'),
    Card: words('Card', 'Karte', 'Carte', 'Kaart'),
    CardNumber: words('Card number', 'Kartennummer', 'Numéro de carte', 'Kaartnummer'),
    Categories: words('Categories', 'Kategorien', 'Catégories', 'Categorieën'),
    Category: words('Category', 'Kategorie', 'Catégorie', 'Categorie'),
    Century: words('Century', 'Jahrhundert', 'Siècle', 'Eeuw'),
    Certificate1: words('Certificate 1', 'Zertifikat 1', 'Certificat 1', 'Certificaat 1'),
    Certificate2: words('Certificate 2', 'Zertifikat 2', 'Certificat 2', 'Certificaat 2'),
    ChoiceOfAddress: words('Choice of address', 'Adressenwahl', "Choix de l'adresse", 'Keuze van adres'),
    Class: words('Class', 'Klasse', 'Classe', 'Klasse'),
    Code: words('Code', 'Code', 'Code', 'Code'),
    Contacts: words('Contacts', 'Kontakt', 'Contact', 'Contact'),
    Contract: words('Contract', 'Vertrag', 'Contrat', 'Contract'),
    Country: words('Country', 'Land', 'Pays', 'Land'),
    Criteria: words('Criteria', 'Kriterien', 'Critères', 'Criteria'),
    Date: words('Date', 'Datum', 'Date', 'Datum'),
    Day: words('Day', 'Tag', 'Jour', 'Dag'),
    Decision: words('Decision', 'Entscheidung', 'Décision', 'Beslissing'),
    DelDate: words('End date', 'Enddatum', 'Date de fin', 'Einddatum'),
    DiplomaticPost: words('Diplomatic post', 'Botschaft', 'Poste diplomatique', 'Diplomatieke post'),
    DocumentDate: words(
      'Date of the document',
      'Datum des Dokuments',
      'Date du document',
      'Datum van het document',
    ),
    Elections: words('Elections', 'Wahlen', 'Élections', 'Verkiezingen'),
    ElectoralFunction: words(
      'Electoral function',
      'Wahlfunktion',
      'Fonction électorale',
      'Verkiezingsfunctie',
    ),
    EmailAddress: words('Email', 'E-Mail', 'E-mail', 'E-mail'),
    EndDate: words('Until', 'Bis', "Jusqu'au", 'Tot'),
    ExpiryDate: words('Expires', 'Gültig bis', 'Expire le', 'Geldig tot'),
    FaxNumber: words('Fax', 'Fax', 'Fax', 'Fax'),
    FirstName: words('First name', 'Vorname', 'Prénom', 'Voornaam'),
    Graphic: words('Text', 'Text', 'Texte', 'Tekst'),
    Graphic1: words('Text 1', 'Text 1', 'Texte 1', 'Tekst 1'),
    Graphic2: words('Text 2', 'Text 2', 'Texte 2', 'Tekst 2'),
    Graphic3: words('Text 3', 'Text 3', 'Texte 3', 'Tekst 3'),
    HouseNumber: words('House number', 'Hausnummer', 'Numéro de maison', 'Huisnummer'),
    IdentityCard: words('Identity card', 'Personalausweis', "Carte d'identité", 'Identiteitskaart'),
    Justification: words('Justification', 'Begründung', 'Justification', 'Rechtvaardiging'),
    Label: words('Label', 'Bezeichnung', 'Libellé', 'Benaming'),
    LastName: words('Last name', 'Name', 'Nom', 'Naam'),
    LegalRepresentative: words(
      'Legal representative',
      'Gesetzlicher Vertreter',
      'Représentant légal',
      'Wettelijke vertegenwoordiger',
    ),
    MobileNumber: words('Mobile', 'Mobiltelefon', 'GSM', 'Gsm'),
    Modified: words('Modified', 'Geändert', 'Modifié', 'Gewijzigd'),
    Month: words('Month', 'Monat', 'Mois', 'Maand'),
    Name: words('Name', 'Name', 'Nom', 'Naam'),
    NationalNumber: words('SSIN', 'NR-Nr.', 'NISS', 'INSZ'),
    Number: words('Number', 'Nummer', 'Numéro', 'Nummer'),
    NumberFolio: words('Folio', 'Blatt', 'Folio', 'Folio'),
    NumberRegister: words('Register', 'Register', 'Registre', 'Register'),
    Organization: words('Organization', 'Organisation', 'Organisation', 'Organisatie'),
    PhoneNumber: words('Phone', 'Telefon', 'Téléphone', 'Telefoon'),
    Place: words('Place', 'Ort', 'Lieu', 'Plaats'),
    Place1: words('Place', 'Ort', 'Lieu', 'Plaats'),
    Place2: words('Place', 'Ort', 'Lieu', 'Plaats'),
    Place3: words('Place', 'Ort', 'Lieu', 'Plaats'),
    Post: words('Post', 'Vertretung', 'Poste', 'Post'),
    Presence: words('Presence', 'Vorhandensein', 'Présence', 'Aanwezigheid'),
    Proxy: words('Proxy', 'Vollmacht', 'Procuration', 'Volmacht'),
    Qualification: words('Qualification', 'Qualifikation', 'Qualification', 'Kwalificatie'),
    Reference: words('Reference', 'Referenz', 'Référence', 'Referentie'),
    Rite: words('Rite', 'Ritus', 'Rite', 'Ritus'),
    SerialNumber: words('Serial number', 'Seriennummer', 'Numéro de série', 'Serienummer'),
    Sex: words('Sex', 'Geschlecht', 'Sexe', 'Geslacht'),
    Situation: words('Situation', 'Situation', 'Situation', 'Toestand'),
    StartDate: words('From', 'Ab', 'À partir du', 'Vanaf'),
    Status: words('Status', 'Status', 'Statut', 'Status'),
    Street: words('Street', 'Straße', 'Rue', 'Straat'),
    Territory: words('Territory', 'Gebiet', 'Territoire', 'Grondgebied'),
    Time: words('Time', 'Uhrzeit', 'Heure', 'Uur'),
    Type: words('Type', 'Art', 'Type', 'Type'),
    TypeOfFuneral: words('Type of funeral', 'Bestattungsart', 'Type de funérailles', 'Type uitvaart'),
    TypeOfVoting: words('Type of voting', 'Art der Stimmabgabe', 'Type de vote', 'Wijze van stemmen'),
    UsedFirstName: words('Used first name', 'Gebrauchter Vorname', 'Prénom usuel', 'Gebruikte voornaam'),
    ValidityDate: words('Date of validity', 'Gültigkeitsdatum', 'Date de validité', 'Geldigheidsdatum'),
    Volunteer: words('Volunteer', 'Freiwilliger', 'Volontaire', 'Vrijwilliger'),
    Voter: words('Voter', 'Wähler', 'Électeur', 'Kiezer'),
    Year: words('Year', 'Jahr', 'Année', 'Jaar'),
    ZipCode: words('Postal code', 'Postleitzahl', 'Code postal', 'Postcode'),
  } satisfies Record<string, Words>),
)

/**
 * What a field or attribute is called: by the table, or else its own name in words (`NumberOfRooms` is "Number of
 * rooms", `ReplyByDVZ` "Reply by DVZ").
 */
export function fieldWords(name: string, language: Language): string {
  const known = names.get(name)
  if (known) return known[language]
  const separate = name.replaceAll(/[._-]+/g, ' ').replaceAll(/(\p{Ll}|\d)(?=\p{Lu})|(\p{L})(?=\d)/gu, '$& ')
  const [first = '', ...rest] = separate.trim().split(' ')
  const lower = rest.map((word) => (/^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word))
  return [first.charAt(0).toUpperCase() + first.slice(1), ...lower].join(' ')
}
