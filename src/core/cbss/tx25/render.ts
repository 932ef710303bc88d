import type { Language } from '../../languages.ts'
import type { XmlElement } from '../../xml/element.ts'
import { itemsOf } from './render/items.ts'
import { rowOf } from './render/row.ts'
import type { Tx25Row } from './types.ts'

/**
 * The result table of a reply (PROTOCOL 7): one row per item, in document order, in the words of a language. An
 * information type that is not known, and a field of a known one that its line does not name, get the generic
 * reading: nothing of `rrn_it_implicit` is lost and nothing in it can fail. Null gives no rows.
 */
export function renderTx25(information: XmlElement | null, language: Language): Tx25Row[] {
  if (!information) return []
  const stray = information.text.trim() === '' ? [] : [{ ...information, attributes: {}, children: [] }]
  return [...stray, ...information.children]
    .flatMap(itemsOf)
    .map((item) => rowOf(item, language))
    .filter((row) => row !== null)
}
