import type { CodeListId } from '../records/code-list.ts'

/** What the entries of each list say beside their names; the names of the columns in CSV, too. */
export const attributesOf: Readonly<Record<CodeListId, readonly string[]>> = {
  sectors: ['abbreviation_fr', 'abbreviation_nl', 'abbreviation_de'],
  purposes: [],
  countries: ['iso2'],
  // `places`: postal code and name, with commas between: `4700 Eupen, 4701 Kettenis`.
  municipalities: ['region', 'places'],
  'civil-states': [],
  genders: [],
  'identity-card-types': [],
  registers: [],
}
