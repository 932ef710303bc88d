import type { XmlElement } from '#core/xml/element.ts'

/** Every word of an element that its row must hold: all but those that are deliberately not shown (core/README). */
export function wordsOf(element: XmlElement, above: XmlElement[] = []): string[] {
  const own = [
    ...Object.values(element.attributes),
    ...(isSilent(element, above) ? [] : [element.text.trim()]),
  ]
  return [...own.filter(Boolean), ...element.children.flatMap((inner) => wordsOf(inner, [element, ...above]))]
}

function isSilent({ name }: XmlElement, [parent, grandparent]: XmlElement[]): boolean {
  const said = (element: XmlElement | undefined, field: string) =>
    element?.children.find((inner) => inner.name === field)?.text.trim()
  const ofCode =
    ['LastName', 'FirstName', 'Street'].includes(parent?.name ?? '') || grandparent?.name === 'Categories'
  if (name === 'Code' && ofCode && said(parent, 'Label')) return true
  if (name === 'Sex' && said(parent, 'NationalNumber')) return true
  return (
    ['Century', 'Year', 'Month', 'Day'].includes(name) &&
    parent?.name === 'Date' &&
    !!said(grandparent, 'NationalNumber')
  )
}
