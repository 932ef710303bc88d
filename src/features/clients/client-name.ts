import type { Client } from '#core/records/client.ts'

/** The client as lists and requests name him: `Mustermann, Max Moritz`. */
export function clientName({ lastName, firstNames }: Pick<Client, 'lastName' | 'firstNames'>): string {
  return [lastName, firstNames].filter(Boolean).join(', ')
}
