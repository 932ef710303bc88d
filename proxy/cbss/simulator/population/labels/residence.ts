import type { LabelTable } from './label.ts'

/** Registers (210): 1 to 5 and 9 as told in DOMAIN 5.2. */
export const registers = {
  '1': ['Vreemdelingenregister', 'Registre des étrangers', 'Fremdenregister'],
  '2': ['Bevolkingsregister', 'Registre de la population', 'Bevölkerungsregister'],
  '3': ['Register EU-personeel', 'Registre du personnel UE', 'Register des EU-Personals'],
  '5': ['Wachtregister', "Registre d'attente", 'Warteregister'],
} as const satisfies LabelTable

/** Kind of person in the waiting register (205); codes invented. */
export const refugees = {
  A: ['Kandidaat-vluchteling', 'Candidat réfugié', 'Asylbewerber'],
  B: ['Erkend vluchteling', 'Réfugié reconnu', 'Anerkannter Flüchtling'],
} as const satisfies LabelTable

/** Steps of a procedure (206): what happened, which authority, what came out; codes invented. */
export const procedures = {
  '01': ['Asielaanvraag', "Demande d'asile", 'Asylantrag'],
  '02': ['Erkenning als vluchteling', 'Reconnaissance comme réfugié', 'Anerkennung als Flüchtling'],
  '03': ['Subsidiaire bescherming', 'Protection subsidiaire', 'Subsidiärer Schutz'],
  '04': ['Ontvankelijk', 'Recevable', 'Zulässig'],
  '05': ['Geweigerd', 'Refusé', 'Abgelehnt'],
  '06': ['Gemachtigd tot verblijf', 'Autorisé au séjour', 'Aufenthalt erlaubt'],
} as const satisfies LabelTable

/** Authorities of the asylum procedure (206, 214); codes invented. */
export const authorities = {
  DVZ: ['Dienst Vreemdelingenzaken', 'Office des étrangers', 'Ausländeramt'],
  CGVS: [
    'Commissariaat-generaal voor de vluchtelingen en de staatlozen',
    'Commissariat général aux réfugiés et aux apatrides',
    'Generalkommissariat für Flüchtlinge und Staatenlose',
  ],
  RVV: [
    'Raad voor Vreemdelingenbetwistingen',
    'Conseil du contentieux des étrangers',
    'Rat für Ausländerstreitsachen',
  ],
} as const satisfies LabelTable

/** Whether a matter is open (206); codes invented. */
export const openings = {
  O: ['Open', 'Ouvert', 'Offen'],
  C: ['Gesloten', 'Clos', 'Abgeschlossen'],
} as const satisfies LabelTable

/** Reception centres and initiatives (207); codes and names invented. */
export const centres = {
  '0001': ['Opvangcentrum Sterrenveld', "Centre d'accueil Champ d'étoiles", 'Aufnahmezentrum Sternenfeld'],
  '0002': ['Lokaal opvanginitiatief', "Initiative locale d'accueil", 'Lokale Aufnahmeinitiative'],
} as const satisfies LabelTable

/** Reasons of an absence (026); codes invented. */
export const absences = {
  '01': ['Ziekenhuis', 'Hôpital', 'Krankenhaus'],
  '02': ['Gevangenis', 'Prison', 'Gefängnis'],
  '03': ['Studies', 'Études', 'Studium'],
} as const satisfies LabelTable

/** What an inquiry into the place of residence found (003); codes invented. */
export const investigations = {
  '1': ['Woont niet op het adres', "N'habite pas à l'adresse", 'Wohnt nicht an der Adresse'],
  '2': ['Onderzoek lopend', 'Enquête en cours', 'Untersuchung läuft'],
} as const satisfies LabelTable

/** Ground of a provisional registration (028); codes invented. */
export const legalFacts = {
  '01': [
    'Voorlopige inschrijving, niet bewoonbaar',
    'Inscription provisoire, insalubrité',
    'Vorläufig, Unbewohnbarkeit',
  ],
} as const satisfies LabelTable

/** How a nationality came (031); codes invented. */
export const nationalityReasons = {
  '01': ['Nationaliteitsverklaring', 'Déclaration de nationalité', 'Staatsangehörigkeitserklärung'],
  '02': ['Toekenning aan minderjarige', 'Attribution à un mineur', 'Zuerkennung an Minderjährige'],
} as const satisfies LabelTable

/** Result of checks of stated data (040 to 046); codes invented. */
export const validations = {
  '0': ['Niet gevalideerd', 'Non validé', 'Nicht bestätigt'],
  '1': ['Gevalideerd', 'Validé', 'Bestätigt'],
} as const satisfies LabelTable
