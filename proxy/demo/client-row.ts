import type { Client } from '#core/records/client.ts'

/** Who keeps a file in the demo, by the name of the account. */
export type Caseworker = 'hubert' | 'theresia'

/** What the centre's own file says; some of it is out of date on purpose. */
export interface ClientRow {
  /** Key of the simulator's population, or of `strangers.ts`. */
  person: string
  /** What the file says of names and birth date where it differs from the register. */
  says?: Partial<Pick<Client, 'lastName' | 'firstNames' | 'birthDate'>>
  /** Keys of the population under which this client was known before. */
  before?: readonly string[]
  language: string
  card?: string
  address: readonly [street: string, number: string, box: string, postalCode: string, municipality: string]
  /** Single where nothing is said. */
  civilState?: string
  /** Belgian where nothing is said. */
  nationality?: string
  caseworkers: readonly Caseworker[]
}
