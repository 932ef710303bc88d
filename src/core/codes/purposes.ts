import type { Names } from './names.ts'

/** A quality code: in which quality the organisation keeps a file about a person. */
export interface Purpose {
  /** Main code of the sector it belongs to; null for one that every sector may use. */
  sector: string | null
  /** As it stands in a record: `1`, `902`. */
  code: string
  name: Names
}

/**
 * Quality codes of sector 17 (public centres for social welfare) and those of every sector, in the order
 * of the official list. Source: CBSS list of quality codes, 2012 (DOMAIN 4.1, PROTOCOL 9), which has
 * Dutch, French and German; the English names are ours.
 */
export const purposes: readonly Purpose[] = [
  purpose(
    '17',
    '1',
    'Dossier in onderzoek',
    'Dossier en examen',
    'Akte in Untersuchung',
    'File under examination',
  ),
  purpose('17', '2', 'Leefloon', 'Revenu d’intégration', 'Eingliederungseinkommen', 'Integration income'),
  purpose(
    '17',
    '3',
    'Equivalent leefloon',
    'Équivalent revenu d’intégration',
    'Gleichgestelltes Eingliederungseinkommen',
    'Equivalent of integration income',
  ),
  purpose('17', '4', 'Andere hulp', 'Autre aide', 'Sonstige Hilfe', 'Other aid'),
  purpose('17', '5', 'Inwonende', 'Cohabitant', 'Mitbewohner', 'Cohabitant'),
  purpose(
    '17',
    '6',
    'Persoon tewerkgesteld via OCMW',
    'Personne occupée par le biais d’un CPAS',
    'Durch das ÖSHZ beschäftigte Person',
    'Person employed through a PCSW',
  ),
  purpose(
    '17',
    '7',
    'Collectieve schuldbemiddeling / budgetbegeleiding',
    'Médiation collective de dettes / accompagnement budgétaire',
    'Schuldnerberatung',
    'Debt mediation / budget guidance',
  ),
  purpose('17', '8', 'Dienstendossier', 'Dossiers de service', 'Dienstakte', 'Service file'),
  purpose(
    '17',
    '9',
    'Andere vormen van begeleiding',
    'Autres formes d’accompagnement',
    'Sonstige Begleitungsformen',
    'Other forms of guidance',
  ),
  purpose('17', '11', 'Encadrant', 'Encadrant', 'Begleiter', 'Supervisor'),
  purpose('17', '12', 'Deelnemer', 'Participant', 'Teilnehmer', 'Participant'),
  purpose(
    '17',
    '20',
    'Medewerker in onderzoek',
    'Collaborateur en enquête',
    'Mitarbeiter auf Probe',
    'Staff member under examination',
  ),
  purpose(
    '17',
    '21',
    'Medewerker (definitief)',
    'Collaborateur (définitif)',
    'Mitarbeiter (definitiv)',
    'Staff member (definitive)',
  ),
  purpose(
    '17',
    '40',
    'Begunstigde verwarmingstoelage',
    'Bénéficiaire de l’allocation de chauffage',
    'Heizkostenbeihilfe',
    'Heating allowance',
  ),
  purpose(
    null,
    '0',
    'Definitieve inschrijving',
    'Inscription définitive',
    'Definitive Einschreibung',
    'Definitive registration',
  ),
  purpose(
    null,
    '902',
    'Voorlopige inschrijving',
    'Inscription provisoire',
    'Provisorische Einschreibung',
    'Provisional registration',
  ),
  purpose(null, '999', 'INSZ vervangen', 'NISS remplacé', 'ENSS ersetzt', 'SSIN replaced'),
]

function purpose(
  sector: string | null,
  code: string,
  nl: string,
  fr: string,
  de: string,
  en: string,
): Purpose {
  return { sector, code, name: { nl, fr, de, en } }
}

/**
 * The purposes an organisation may give: those of its sector, then those of every sector. `sector` is the
 * setting, code and sub-code (`17.1`); quality codes belong to the main code (PROTOCOL 8.6).
 */
export function purposesOfSector(sector: string): readonly Purpose[] {
  const mainCode = sector.split('.')[0] ?? ''
  return purposes.filter((row) => row.sector === null || row.sector === mainCode)
}

/** The purpose with a code, seen from a sector; undefined where neither the sector nor all sectors know it. */
export function findPurpose(sector: string, code: string): Purpose | undefined {
  return purposesOfSector(sector).find((row) => row.code === code)
}
