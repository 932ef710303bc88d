import type { XmlElement } from './element.ts'

/** Whether two elements say the same: names, namespaces, attributes, children in order, text; blanks between children do not count. */
export function sameElement(left: XmlElement, right: XmlElement): boolean {
  const attributes = Object.entries(left.attributes)
  return (
    left.name === right.name &&
    left.namespace === right.namespace &&
    ownText(left) === ownText(right) &&
    attributes.length === Object.keys(right.attributes).length &&
    attributes.every(([name, value]) => right.attributes[name] === value) &&
    left.children.length === right.children.length &&
    left.children.every((element, index) => {
      const other = right.children[index]
      return other !== undefined && sameElement(element, other)
    })
  )
}

function ownText({ children, text }: XmlElement): string {
  return children.length > 0 ? text.trim() : text
}
