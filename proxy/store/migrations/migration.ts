/** One step of the schema. Steps are never changed once released, only added; there is no way back. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  version: number
  statements: readonly string[]
}
