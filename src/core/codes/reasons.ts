import type { Names } from './names.ts'

/** A reason for asking what the National Register knows about a person. */
export interface Reason {
  id: string
  name: Names
}

/**
 * The list of reasons offered for a Tx25 (DESIGN 3.1) as shipped; a centre may set its own in the policies. Ours, after the occasions on which a centre must
 * establish a person's situation: at the opening, whenever needed, at least once a year, and for a decision
 * within thirty days (royal decrees of 1 December 2013 and circular of 14 March 2014, DOMAIN 6.1).
 */
export const reasons: readonly Reason[] = [
  {
    id: 'opening',
    name: {
      nl: 'Opening van het sociaal onderzoek',
      fr: 'Ouverture de l’enquête sociale',
      de: 'Eröffnung der Sozialuntersuchung',
      en: 'Opening of the social inquiry',
    },
  },
  {
    id: 'home-visit',
    name: {
      nl: 'Voorbereiding van een huisbezoek',
      fr: 'Préparation d’une visite à domicile',
      de: 'Vorbereitung eines Hausbesuchs',
      en: 'Preparation of a home visit',
    },
  },
  {
    id: 'decision',
    name: {
      nl: 'Nazicht vóór een beslissing',
      fr: 'Vérification avant une décision',
      de: 'Prüfung vor einer Entscheidung',
      en: 'Check before a decision',
    },
  },
  {
    id: 'yearly-review',
    name: {
      nl: 'Jaarlijkse herziening van het dossier',
      fr: 'Révision annuelle du dossier',
      de: 'Jährliche Überprüfung der Akte',
      en: 'Yearly review of the file',
    },
  },
  {
    id: 'change',
    name: {
      nl: 'Wijziging in de situatie gemeld',
      fr: 'Changement de situation signalé',
      de: 'Änderung der Situation gemeldet',
      en: 'Change of situation reported',
    },
  },
  {
    id: 'competence',
    name: {
      nl: 'Onderzoek naar het bevoegde OCMW',
      fr: 'Examen de la compétence du CPAS',
      de: 'Prüfung der Zuständigkeit des ÖSHZ',
      en: 'Examination of which PCSW is competent',
    },
  },
]

/** The row of a list, as shipped by default, that a stored text is the name of, in whatever language it was chosen. */
export function findReason(text: string, offered: readonly Reason[] = reasons): Reason | undefined {
  return offered.find((reason) => Object.values(reason.name).includes(text))
}
