import type { ContainerName } from './containers.ts'
import type { Field } from './fields.ts'
import type { Item } from './types.ts'

/** An item of any information type, valid since a day and perhaps until another. */
export const item = (
  container: ContainerName,
  since: string | null,
  fields: Field[],
  { until = null, time = null, structure = 'A1' }: Partial<Pick<Item, 'until' | 'time' | 'structure'>> = {},
): Item => ({ container, since, until, time, fields, structure })

/** The same item, ended on a day. */
export const ended = (ending: Item, until: string): Item => ({ ...ending, until })
