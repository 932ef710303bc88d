/** One thing to choose. `group` is a heading in lists. */
export interface ChoiceOption<Value extends string = string> {
  value: Value
  label: string
  group?: string | undefined
}
