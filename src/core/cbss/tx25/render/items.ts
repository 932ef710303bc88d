import type { XmlElement } from '../../../xml/element.ts'
import { child } from '../../../xml/find.ts'
import { informationTypeOf, type InformationType } from '../information-types.ts'

/** Something in a reply that may become a row. */
export interface Item {
  container: XmlElement
  element: XmlElement
  /** The type of the container; undefined where the edition does not know it. */
  type: InformationType | undefined
  /**
   * Whether it is an item of the container. It then becomes a row even if nothing in it can be shown, for its
   * being there says something. What else stands in a list (text, attributes, other elements) does not.
   */
  own: boolean
}

/** What a child of `rrn_it_implicit` holds, in document order: itself as the one item, or a list of items. */
export function itemsOf(container: XmlElement): Item[] {
  const type = informationTypeOf(container.name)
  if (type ? type.item === null : !isList(container))
    return [{ container, element: container, type, own: true }]
  return [
    { container, element: { ...container, children: [] }, type, own: false },
    ...container.children.map((element): Item => {
      const own = type ? element.name === type.item : isItem(element)
      const alone = { ...container, attributes: {}, text: '', children: [element] }
      return { container, element: own || isItem(element) ? element : alone, type, own }
    }),
  ]
}

function isList(container: XmlElement): boolean {
  return !isItem(container) && container.children.some(isItem)
}

/** Every item begins with a date, and bears the number of its type as an attribute in every reply seen. */
function isItem(element: XmlElement): boolean {
  return 'Type' in element.attributes || child(element, 'Date') !== undefined
}
