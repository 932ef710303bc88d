import type { CodeList, CodeListId } from '../records/code-list.ts'

/** Loaded one by one and only when asked for: together they weigh more than the app's first page may. */
const lists: Readonly<Record<CodeListId, () => Promise<CodeList>>> = {
  sectors: async () => (await import('./lists/sectors.ts')).sectors,
  purposes: async () => (await import('./lists/purposes.ts')).purposes,
  countries: async () => (await import('./lists/countries.ts')).countries,
  municipalities: async () => (await import('./lists/municipalities.ts')).municipalities,
  'civil-states': async () => (await import('./lists/civil-states.ts')).civilStates,
  genders: async () => (await import('./lists/genders.ts')).genders,
  'identity-card-types': async () => (await import('./lists/identity-card-types.ts')).identityCardTypes,
  registers: async () => (await import('./lists/registers.ts')).registers,
}

/**
 * A list as this program ships it: what there is before an instance has its own. Its source is in the list itself and
 * in the head comment of its file.
 */
export function loadBuiltInList(id: CodeListId): Promise<CodeList> {
  return lists[id]()
}
