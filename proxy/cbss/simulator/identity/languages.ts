import type { Language } from './localised.ts'

const german = new Set(['63001', '63012', '63013', '63023', '63040', '63048', '63061', '63067', '63087'])
const dutch = /^(1|2[34]|3[0-8]|4[0-6]|7[0-3])/

/** The languages of a municipality by its NIS code, the main one first. */
export function languagesOf(municipality: string): readonly Language[] {
  if (german.has(municipality)) return ['de', 'fr']
  if (municipality.startsWith('21')) return ['fr', 'nl']
  return dutch.test(municipality) ? ['nl'] : ['fr']
}
