import type { LabelTable } from './label.ts'

/** Occupations (070): 09617 as in the sample, the others invented. */
export const occupations = {
  '09617': ['Programmeur', 'Programmeur', 'Programmierer(in)'],
  '01121': ['Leraar', 'Enseignant(e)', 'Lehrer(in)'],
  '02210': ['Verpleger / verpleegster', 'Infirmier / infirmière', 'Krankenpfleger(in)'],
  '03305': ['Schrijnwerker', 'Menuisier', 'Schreiner(in)'],
  '04410': ['Verkoper', 'Vendeur / vendeuse', 'Verkäufer(in)'],
  '05120': ['Vrachtwagenbestuurder', 'Chauffeur de camion', 'Lastwagenfahrer(in)'],
  '06001': ['Landbouwer', 'Agriculteur / agricultrice', 'Landwirt(in)'],
  '07300': ['Schoonmaker', "Agent d'entretien", 'Reinigungskraft'],
  '09801': ['Gepensioneerde', 'Pensionné(e)', 'Rentner(in)'],
  '09900': ['Zonder beroep', 'Sans profession', 'Ohne Beruf'],
  '09910': ['Student', 'Étudiant(e)', 'Student(in)'],
} as const satisfies LabelTable

/** Social categories (070); 9 has an empty label, as in the sample. */
export const socialCategories = {
  '1': ['Arbeider', 'Ouvrier', 'Arbeiter'],
  '2': ['Bediende', 'Employé', 'Angestellter'],
  '3': ['Zelfstandige', 'Indépendant', 'Selbständiger'],
  '9': ['', '', ''],
} as const satisfies LabelTable

/** Why a name changed (013); codes invented. */
export const nameChanges = {
  '1': [
    'Naamsverandering, ministerieel besluit',
    'Changement de nom, arrêté ministériel',
    'Namensänderung, Ministerialerlass',
  ],
  '2': ['Verbetering', 'Rectification', 'Berichtigung'],
} as const satisfies LabelTable

/** Burial and rites (152, 153); codes invented. */
export const burials = {
  '1': ['Begraving', 'Inhumation', 'Erdbestattung'],
  '2': ['Crematie', 'Crémation', 'Feuerbestattung'],
  '8': ['Neutrale ceremonie', 'Cérémonie neutre', 'Neutrale Feier'],
  '9': ['Uitvaartcontract', "Contrat d'obsèques", 'Bestattungsvertrag'],
} as const satisfies LabelTable

/** Titles of nobility and of war (012, 190); codes invented. */
export const titles = {
  '01': ['Ridder', 'Chevalier', 'Ritter'],
  '50': ['Oud-strijder', 'Ancien combattant', 'Kriegsteilnehmer'],
} as const satisfies LabelTable

/** Elections (130 to 132); codes invented. */
export const elections = {
  '1': ['Bijzitter', 'Assesseur', 'Beisitzer'],
  '2': ['Kiezer', 'Électeur', 'Wähler'],
  '3': ['Persoonlijk in België', 'En personne en Belgique', 'Persönlich in Belgien'],
  '4': ['Gemeenteraadsverkiezingen', 'Élections communales', 'Gemeinderatswahlen'],
} as const satisfies LabelTable

/** Military service (160); codes invented. */
export const militaryServices = {
  '1': ['Vrijgesteld', 'Exempté', 'Befreit'],
} as const satisfies LabelTable

/** Decisions about deaths, absence and marriages of convenience (124, 125, 150, 151); codes invented. */
export const decisions = {
  '1': ['Geweigerd', 'Refusé', 'Verweigert'],
  '2': ['Verbeterend vonnis', 'Jugement rectificatif', 'Berichtigendes Urteil'],
} as const satisfies LabelTable

/** Students (007), Limosa (202), origin of an act (150), role in a shared hosting (021); codes invented. */
export const particulars = {
  K: ['Kotstudent', 'Étudiant en kot', 'Student mit Zimmer'],
  L: ['Detachering', 'Détachement', 'Entsendung'],
  G: ['Gehost kind', 'Enfant hébergé', 'Untergebrachtes Kind'],
  J: ['Dossier samengevoegd', 'Dossier fusionné', 'Akte zusammengeführt'],
} as const satisfies LabelTable

/** Sexes as the register words them (040). */
export const sexes = {
  '1': ['Mannelijk', 'Masculin', 'Männlich'],
  '2': ['Vrouwelijk', 'Féminin', 'Weiblich'],
} as const satisfies LabelTable
