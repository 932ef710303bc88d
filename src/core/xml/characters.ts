// Tab and line feed survive reading; a carriage return becomes a line feed, and the others are refused by XML
// or are C1 control characters, which nobody types.
// eslint-disable-next-line no-control-regex
const refusedInText = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/
const refusedInAttribute = new RegExp(`[\\t\\n]|${refusedInText.source}`)

/** Whether a text can be written as the text of an element, so that the same is read again. */
export function canBeText(text: string): boolean {
  return !refusedInText.test(text) && text.isWellFormed()
}

/** The same for the value of an attribute. */
export function canBeAttribute(text: string): boolean {
  return !refusedInAttribute.test(text) && text.isWellFormed()
}
