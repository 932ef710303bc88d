import type { ParametersOf } from '../records/parameters.ts'
import type { Service } from '../records/service.ts'

/** Apart from the table of services, so that what only asks this needs no XML parser. */
export const repeatable: { [S in Service]: (parameters: ParametersOf[S]) => boolean } = {
  'identify-person': () => true,
  'manage-access': ({ action }) => action === 'LIST',
  tx25: () => true,
}

/**
 * Whether the same question may be put again when nobody knows what became of the first (DESIGN 3): reading may,
 * REGISTER and UNREGISTER never. They are looked at with a LIST and resolved by a person.
 */
export function mayRepeat<S extends Service>(request: { service: S; parameters: ParametersOf[S] }): boolean {
  return repeatable[request.service](request.parameters)
}
