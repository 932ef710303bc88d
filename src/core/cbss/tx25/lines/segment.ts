import type { Phrase } from '../phrases.ts'

/**
 * How a field is shown where its shape alone does not tell: `code-label` code and label standing among other
 * fields, `label` the label without its code, `labels` those of all children joined by `/`, `plain-number` an
 * SSIN that is not emphasised, `sex` the word for 1 or 2, `yes-no` the word for 1 or 0.
 */
export type Format = 'plain-number' | 'label' | 'labels' | 'sex' | 'yes-no' | 'code-label'

/** Stands for the element itself instead of one of its children. */
export const itself = '.'

/**
 * One segment of a line (PROTOCOL 7.3): a field, what leads in, how it is shown. A segment whose field is
 * missing or empty is left out with everything around it.
 */
export interface Segment {
  /** Local name of the child, or {@link itself}. */
  field: string
  /** Which of several children of that name, counted from 1; all are joined by `/`. By default the first. */
  occurrence?: number | 'all'
  /** Words before the field. */
  lead?: Phrase
  /** A format, or a line made of the field's own children; by default the field's shape decides. */
  as?: Format | Line
  /** What stands before the segment if it is not the first of its line; comma and blank by default. */
  joint?: 'blank' | 'colon'
  /** The segment stands in parentheses, and a blank before it. */
  brackets?: true
  /** Words in parentheses behind the field. */
  tail?: Phrase
  /** The mere presence of the element says something: the lead-in is shown even if the element is empty. */
  presence?: true
}

/** The information of one item as a line of segments. */
export type Line = readonly Segment[]
