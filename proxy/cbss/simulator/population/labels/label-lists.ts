import * as documents from './documents.ts'
import * as family from './family.ts'
import * as life from './life.ts'
import * as places from './places.ts'
import * as residence from './residence.ts'
import * as streets from './streets.ts'

/** Every list of labels by its name. */
export const labelLists = { ...places, ...family, ...documents, ...residence, ...life, ...streets }

/** A key of {@link labelLists}. */
export type LabelList = keyof typeof labelLists
