import type { CodeEntry } from '../records/code-list.ts'

/**
 * Reads the built-in lists, one entry a line: code, French, Dutch, German and English name, then the attributes, with
 * semicolons between them. What is empty is not known. The lists are ours and hold no semicolon elsewhere.
 */
export function readRows(attributeNames: readonly string[]): (text: string) => CodeEntry[] {
  return (text) =>
    text
      .trim()
      .split('\n')
      .map((line) => readRow(line.split(';'), attributeNames))
}

function readRow(
  [code = '', fr = '', nl = '', de = '', en = '', ...rest]: string[],
  names: readonly string[],
) {
  const attributes = names.map((name, index) => [name, rest[index] ?? ''] as const)
  return {
    code,
    names: { fr, ...known({ nl, de, en }) },
    from: null,
    until: null,
    attributes: known(Object.fromEntries(attributes)),
  }
}

function known(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
