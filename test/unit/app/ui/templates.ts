import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse, type SFCTemplateBlock } from 'vue/compiler-sfc'

type Child = NonNullable<SFCTemplateBlock['ast']>['children'][number]

/** An element as the compiler reads it. */
export type Element = Extract<Child, { tag: string }>

const source = resolve(import.meta.dirname, '../../../../src')

/** An element of a template with what is around it. */
export interface Placed {
  file: string
  element: Element
  above: readonly Element[]
}

/** Whether it is an element, and not words or a gap to fill. */
export const isElement = (node: Child): node is Element => 'tag' in node

function walk(file: string, element: Element, above: readonly Element[]): Placed[] {
  const below = element.children.filter(isElement)
  return [{ file, element, above }, ...below.flatMap((child) => walk(file, child, [...above, element]))]
}

/** Every element of every template of the app. */
export const placed: readonly Placed[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.vue'))
  .flatMap((file) => {
    const { template } = parse(readFileSync(resolve(source, file), 'utf8')).descriptor
    return template?.ast?.children.filter(isElement).flatMap((root) => walk(file, root, [])) ?? []
  })

/** The source of an attribute, bound or not; undefined where there is none. `bind` for `v-bind="…"` itself. */
export function attribute({ props }: Element, wanted: string): string | undefined {
  for (const prop of props) {
    if (!('exp' in prop)) {
      if (prop.name === wanted && 'value' in prop) return prop.value?.content ?? ''
      continue
    }
    const name = prop.arg && 'content' in prop.arg ? prop.arg.content : prop.name
    if (name === wanted) return prop.exp && 'content' in prop.exp ? prop.exp.content : ''
  }
  return undefined
}
