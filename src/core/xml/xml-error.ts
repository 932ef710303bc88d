/** Why a text cannot be taken as XML. */
export type XmlProblem = 'not-xml' | 'cut-off' | 'doctype' | 'too-deep' | 'too-big'

const sentences: Record<XmlProblem, string> = {
  'not-xml': 'This is not well-formed XML.',
  'cut-off': 'The XML is cut off before its end.',
  doctype: 'The XML holds a DOCTYPE, which is refused.',
  'too-deep': 'The XML is nested too deeply.',
  'too-big': 'The XML is too big.',
}

/**
 * A text that cannot be taken as XML. `message` is one English sentence and holds nothing of the text; for the
 * same reason there is no `cause`: the parser's own messages quote names from the document.
 */
export class XmlError extends Error {
  override name = 'XmlError' as const
  readonly reason: XmlProblem

  constructor(reason: XmlProblem) {
    super(sentences[reason])
    this.reason = reason
  }
}
