import type { LabelTable } from './label.ts'

/** Civil states (PROTOCOL 9, civilstates.json). */
export const civilStates = {
  '10': ['Ongehuwd', 'Célibataire', 'Ledig'],
  '20': ['Gehuwd', 'Marié(e)', 'Verheiratet'],
  '25': ['Huwelijk nietig verklaard', 'Mariage annulé', 'Ehe für nichtig erklärt'],
  '30': ['Weduwnaar / weduwe', 'Veuf / veuve', 'Verwitwet'],
  '40': ['Gescheiden', 'Divorcé(e)', 'Geschieden'],
  '41': ['Uit de echt gescheiden', 'Divorcé(e)', 'Geschieden'],
  '51': ['Gescheiden van tafel en bed', 'Séparé(e) de corps et de biens', 'Von Tisch und Bett getrennt'],
} as const satisfies LabelTable

/** Place of a man in a household (DOMAIN 5.2). */
export const rolesOfMen = {
  '01': ['Alleenstaand', 'Isolé', 'Alleinstehend'],
  '02': ['Echtgenoot', 'Époux', 'Gemahl'],
  '03': ['Zoon', 'Fils', 'Sohn'],
  '04': ['Schoonzoon', 'Gendre', 'Schwiegersohn'],
  '05': ['Kleinzoon', 'Petit-fils', 'Enkel'],
  '06': ['Vader', 'Père', 'Vater'],
  '07': ['Schoonvader', 'Beau-père', 'Schwiegervater'],
  '09': ['Broer', 'Frère', 'Bruder'],
  '11': ['Verwant', 'Apparenté', 'Verwandter'],
  '12': ['Niet verwant', 'Non apparenté', 'Nicht verwandt'],
  '13': ['Stiefzoon', 'Beau-fils', 'Stiefsohn'],
  '20': ['Gemeenschap', 'Communauté', 'Gemeinschaft'],
  '21': ['Partner', 'Partenaire', 'Partner'],
} as const satisfies LabelTable

/** Place of a woman in a household (DOMAIN 5.2). */
export const rolesOfWomen = {
  '01': ['Alleenstaand', 'Isolée', 'Alleinstehend'],
  '02': ['Echtgenote', 'Épouse', 'Gemahlin'],
  '03': ['Dochter', 'Fille', 'Tochter'],
  '04': ['Schoondochter', 'Belle-fille', 'Schwiegertochter'],
  '05': ['Kleindochter', 'Petite-fille', 'Enkelin'],
  '06': ['Moeder', 'Mère', 'Mutter'],
  '07': ['Schoonmoeder', 'Belle-mère', 'Schwiegermutter'],
  '09': ['Zuster', 'Sœur', 'Schwester'],
  '11': ['Verwant', 'Apparentée', 'Verwandte'],
  '12': ['Niet verwant', 'Non apparentée', 'Nicht verwandt'],
  '13': ['Stiefdochter', 'Belle-fille', 'Stieftochter'],
  '20': ['Gemeenschap', 'Communauté', 'Gemeinschaft'],
  '21': ['Partner', 'Partenaire', 'Partnerin'],
} as const satisfies LabelTable satisfies Record<keyof typeof rolesOfMen, unknown>

/** How somebody is whose child (110, 114); 00 as in the sample, the others invented. */
export const filiations = {
  '00': ['Kind geboren binnen het huwelijk', 'Enfant né dans le mariage', 'Eheliches Kind'],
  '01': ['Erkend kind', 'Enfant reconnu', 'Anerkanntes Kind'],
  '02': ['Adoptie', 'Adoption', 'Adoption'],
} as const satisfies LabelTable

/** Why a legal cohabitation ended (123); codes invented. */
export const cessations = {
  '01': ['Gezamenlijke verklaring', 'Déclaration commune', 'Gemeinsame Erklärung'],
  '02': ['Eenzijdige verklaring', 'Déclaration unilatérale', 'Einseitige Erklärung'],
  '03': ['Huwelijk', 'Mariage', 'Eheschließung'],
} as const satisfies LabelTable

/** Marriage and property contracts (122); codes invented. */
export const contracts = {
  '01': ['Scheiding van goederen', 'Séparation de biens', 'Gütertrennung'],
  '02': ['Gemeenschap van goederen', 'Communauté de biens', 'Gütergemeinschaft'],
} as const satisfies LabelTable

/** What represented people may not do alone, and who acts for them (111, 113); codes invented. */
export const protections = {
  '01': ['Onbekwaam, goederen', 'Incapable, biens', 'Handlungsunfähig, Güter'],
  '02': [
    'Onbekwaam, persoon en goederen',
    'Incapable, personne et biens',
    'Handlungsunfähig, Person und Güter',
  ],
  '11': ['Bewindvoerder over de goederen', 'Administrateur des biens', 'Verwalter der Güter'],
  '12': ['Bewindvoerder over de persoon', 'Administrateur de la personne', 'Verwalter der Person'],
  '13': ['Voogd', 'Tuteur', 'Vormund'],
} as const satisfies LabelTable

/** On what a protection rests (111, 113); codes invented. */
export const justifications = {
  '01': ['Beschikking van de vrederechter', 'Ordonnance du juge de paix', 'Beschluss des Friedensrichters'],
  '02': ['Vonnis', 'Jugement', 'Urteil'],
  '03': ['Verklaring', 'Déclaration', 'Erklärung'],
} as const satisfies LabelTable
