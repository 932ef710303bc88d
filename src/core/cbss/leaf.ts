/** A piece of a reply that no field of a result took: local names from the part's root on, and the text as it came. */
export interface Leaf {
  /** `Basic/Nickname`; an attribute is `Basic/@since`. */
  path: string
  text: string
}
