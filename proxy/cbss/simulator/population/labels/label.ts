/** A label in the three languages in which the CBSS answers. */
export type Label = readonly [nl: string, fr: string, de: string]

/** Labels by code. */
export type LabelTable = Readonly<Record<string, Label>>
