import type { LabelTable } from './label.ts'

/** Cards (195): 0000, 0050, 0060 and 0120 as seen (DOMAIN 5.2), the cards of foreigners invented. */
export const cards = {
  '0000': ['Identiteitskaart', "Carte d'identité", 'Personalausweis'],
  '0050': ['Identiteitsbewijs', "Pièce d'identité", 'Ausweis'],
  '0060': ['Kids-ID', 'Kids-ID', 'Kids-ID'],
  '0120': ['Bijlage 12', 'Annexe 12', 'Anlage 12'],
  '0300': ['Attest van immatriculatie', "Attestation d'immatriculation", 'Immatrikulationsbescheinigung'],
  '0310': ['A-kaart', 'Carte A', 'Karte A'],
  '0320': ['B-kaart', 'Carte B', 'Karte B'],
  '0350': ['EU-kaart', 'Carte EU', 'EU-Karte'],
  '0360': ['EU+-kaart', 'Carte EU+', 'EU+-Karte'],
} as const satisfies LabelTable

/** State of a passport (199): 0 as in the sample, the others invented. */
export const passportStates = {
  '0': ['Afgegeven', 'Délivré', 'Ausgestellt'],
  '1': ['Verloren', 'Perdu', 'Verloren'],
  '2': ['Vernietigd', 'Annulé', 'Annulliert'],
} as const satisfies LabelTable

/** Kind of passport (199): 0 as in the sample, 1 invented. */
export const passportTypes = {
  '0': ['Paspoort', 'Passeport', 'Reisepass'],
  '1': ['Dienstpaspoort', 'Passeport de service', 'Dienstpass'],
} as const satisfies LabelTable

/** Driving licences (191, 194): 00 as in the sample, the others invented. */
export const licences = {
  '00': ['Afgifte', 'Délivrance', 'Zuteilung'],
  '01': ['Duplicaat', 'Duplicata', 'Duplikat'],
  '02': ['Omwisseling', 'Échange', 'Umtausch'],
  '10': ['Europees rijbewijs', 'Permis européen', 'Europäischer Führerschein'],
} as const satisfies LabelTable

/** Categories of old driving licences (194): 02 as in the sample, the others invented. */
export const licenceCategories = {
  '01': ['A', 'A', 'A'],
  '02': ['B', 'B', 'B'],
  '03': ['C', 'C', 'C'],
  '05': ['BE', 'BE', 'BE'],
} as const satisfies LabelTable

/** Why a driving licence was lost (191); codes invented. */
export const forfeitures = {
  '1': ['Verval van het recht tot sturen', 'Déchéance du droit de conduire', 'Entzug der Fahrerlaubnis'],
} as const satisfies LabelTable

/** Gear boxes and medical limits of old driving licences (194); codes invented. */
export const licenceLimits = {
  '1': ['Automaat', 'Automatique', 'Automatik'],
  '2': ['Bril of lenzen', 'Lunettes ou lentilles', 'Brille oder Linsen'],
} as const satisfies LabelTable

/** Will about organs (192); codes invented. */
export const organDonations = {
  '1': ['Toestemming', 'Consentement', 'Zustimmung'],
  '2': ['Verzet', 'Opposition', 'Widerspruch'],
} as const satisfies LabelTable

/** Papers that show who somebody is (211) and papers of birth (101); codes invented. */
export const identityPapers = {
  '01': ['Nationaal paspoort', 'Passeport national', 'Nationaler Reisepass'],
  '02': ['Verklaring van betrokkene', "Déclaration de l'intéressé(e)", 'Erklärung der Person'],
  '03': ['Nationale identiteitskaart', "Carte d'identité nationale", 'Nationaler Personalausweis'],
  '04': ['Akte van bekendheid', 'Acte de notoriété', 'Offenkundigkeitsurkunde'],
} as const satisfies LabelTable

/** Certificates on an identity card (180), pension certificates (073), social security cards (196); invented. */
export const certificates = {
  '0': ['Afwezig', 'Absent', 'Nicht vorhanden'],
  '1': ['Ouderdomspensioen', 'Pension de retraite', 'Altersrente'],
  '2': ['SIS-kaart', 'Carte SIS', 'SIS-Karte'],
} as const satisfies LabelTable
