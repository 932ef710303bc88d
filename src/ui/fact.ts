/** A label and what it says; what is not mere text is drawn in the slot `fact-<key>` of the FactList. */
export interface Fact {
  label: string
  value?: string
  key?: string
}
