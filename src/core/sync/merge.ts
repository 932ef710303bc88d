import { sameJson } from '../json.ts'

/** A field that two devices changed differently: what is here stands in the record, `theirs` is kept beside it. */
export interface Conflict {
  field: string
  theirs: unknown
}

/** A record as fields; every record of ours is plain JSON. */
type Fields = Record<string, unknown>

/** Times that only label: the later one stands, and nobody is asked. */
const labels = new Set(['changedAt'])

function isSet(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** Lists of words (caseworkers, former numbers) are sets: what either side added or took away holds. */
function mergeSets(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = theirs.filter((item) => mine.includes(item) || !base.includes(item))
  return [...kept, ...mine.filter((item) => !base.includes(item) && !theirs.includes(item))]
}

function later(mine: unknown, theirs: unknown): unknown {
  return String(theirs ?? '') > String(mine ?? '') ? theirs : mine
}

/**
 * Brings two changed copies of a record together. `base` is what both began with, null where that is not known: then
 * every difference counts as changed on both sides. `sent` is a version of mine that theirs may have been made from.
 * A field that one side changed takes that change; one that both changed alike is no question; one that both changed
 * differently keeps mine and is a {@link Conflict}.
 */
export function mergeRecords<Record extends object>(
  base: Record | null,
  mine: Record,
  theirs: Record,
  sent: Record | null = null,
): { record: Record; conflicts: Conflict[] } {
  const [before, here, there] = [base as Fields | null, mine as Fields, theirs as Fields]
  const once = sent as Fields | null
  const merged: Fields = {}
  const conflicts: Conflict[] = []
  for (const field of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const [was, own, other] = [before?.[field], here[field], there[field]]
    let value = own
    if (labels.has(field)) value = later(own, other)
    else if (sameJson(own, other) || (before && sameJson(was, other))) value = own
    else if (once && sameJson(once[field], other)) value = own
    else if (before && sameJson(was, own)) value = other
    else if (before && isSet(was) && isSet(own) && isSet(other)) value = mergeSets(was, own, other)
    else conflicts.push({ field, theirs: other })
    if (value !== undefined) merged[field] = value
  }
  return { record: merged as Record, conflicts }
}
