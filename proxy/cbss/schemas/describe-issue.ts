/** What libxml2 says, and what we say instead: its own sentences quote the refused value. */
const kinds: readonly (readonly [found: RegExp, reason: string])[] = [
  [/No matching global declaration available/, 'is not the root element of this message'],
  [/\[facet 'pattern'\]/, 'does not have the form that the schema asks for'],
  [/\[facet 'enumeration'\]/, 'is none of the allowed values'],
  [/\[facet 'maxLength'\]/, 'is too long'],
  [/\[facet 'm(?:ax|in)Inclusive'\]/, 'is outside the allowed range'],
  [/\[facet '/, 'is not accepted by its type'],
  [/is not a valid value of the \w+ type/, 'is not a value of its type'],
  [/Missing child element\(s\)\./, 'is not complete'],
  [/This element is not expected\./, 'is not expected here'],
  [/, attribute '/, 'has an attribute that is not allowed or not valid'],
  [/Character content /, 'holds text where only elements are allowed'],
  [/Element content is not allowed/, 'holds elements where only text is allowed'],
]

const expectedNames = /Expected is (?:one of )?\( ([^()']*) \)\.\s*$/

/**
 * Puts a message of libxml2 into our own words. Nothing of the document gets through: element names only
 * where the schema declares them, values never. A message about no element is about well-formedness.
 */
export function describeIssue(
  message: string,
  unparsed: boolean,
  names: ReadonlySet<string>,
): { element: string | null; reason: string } {
  if (unparsed && !message.startsWith('Element '))
    return { element: null, reason: 'The XML is not well-formed.' }
  const found = /^Element '(?:\{[^}]*\})?([^']*)'/.exec(message)?.[1] ?? ''
  const element = names.has(found) ? found : null
  const what = kinds.find(([pattern]) => pattern.test(message))?.[1] ?? 'does not agree with the schema'
  const expected = (expectedNames.exec(message)?.[1] ?? '').split(', ').filter((name) => names.has(name))
  const hint = expected.length > 0 ? `; expected is ${expected.join(' or ')}` : ''
  return { element, reason: `${element ? `Element ${element}` : 'An element'} ${what}${hint}.` }
}
