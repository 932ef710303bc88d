import fc from 'fast-check'

/** An element of a request under test; a leaf has text. */
export interface Node {
  name: string
  namespace: string
  content: string | Node[]
  /** Written into the start tag as it stands. */
  attribute?: string
}

/** An element in a namespace. */
export const element = (namespace: string, name: string, content: string | Node[]): Node => ({
  name,
  namespace,
  content,
})

/** A leaf that is mostly valid and sometimes anything. */
export const leaf = (
  namespace: string,
  name: string,
  valid: fc.Arbitrary<string>,
  broken: fc.Arbitrary<string>,
): fc.Arbitrary<Node> =>
  fc
    .oneof({ weight: 24, arbitrary: valid }, { weight: 1, arbitrary: broken })
    .map((content) => element(namespace, name, content))

/** One or none. */
export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.option(arbitrary, { nil: null, freq: 3 }).map((value) => (value === null ? [] : [value]))

/** An element with children, one after another. */
export const group = (
  namespace: string,
  name: string,
  ...children: fc.Arbitrary<Node[]>[]
): fc.Arbitrary<Node> => fc.tuple(...children).map((nodes) => element(namespace, name, nodes.flat()))

/** Exactly one of what may also be none. */
export const one = (arbitrary: fc.Arbitrary<Node>): fc.Arbitrary<Node[]> => arbitrary.map((node) => [node])

/** Digits, so many. */
export const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))

/** Texts that are nobody's value. */
export const words = fc.constantFrom(
  '',
  ' ',
  'x',
  ' 1',
  '+5',
  '-1',
  '1.0',
  '2024-03-01',
  '2024-02-30',
  '2024-03-01+01:00',
  'true ',
  '😀',
  '٠١٢٣٤٥٦٧٨٩٠',
  '00000000000',
  'REGISTER',
  'a@b',
)

/** Values with white space around them, which some types take and others do not. */
export const padded = (arbitrary: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: arbitrary.map((value) => `\n ${value}\t`) })

/** What is done to one element of the tree, in place of it. */
type Damage = (node: Node) => Node[]

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
const strange: Node = { name: 'other', namespace: 'urn:strange', content: 'x' }

const damages: readonly Damage[] = [
  () => [],
  (node) => [node, node],
  (node) => [{ ...node, namespace: node.namespace === '' ? 'urn:strange' : '' }],
  (node) => [{ ...node, namespace: 'urn:strange' }],
  (node) => [{ ...node, attribute: 'lang="x"' }],
  (node) => [{ ...node, attribute: `${xsi} xsi:nil="true"` }],
  (node) => [{ ...node, attribute: `${xsi} xsi:type="nobody"` }],
  (node) => [{ ...node, name: `${node.name}X` }],
  (node) => [{ ...node, name: node.name.toLowerCase() }],
  (node) => [strange, node],
  (node) => [node, strange],
  (node) => [{ ...node, content: 'text' }],
  (node) => [{ ...node, content: '' }],
  (node) => [{ ...node, content: [] }],
  (node) => [{ ...node, content: [strange] }],
  (node) => [
    { ...node, content: typeof node.content === 'string' ? node.content : node.content.toReversed() },
  ],
  (node) => [{ ...node, content: typeof node.content === 'string' ? node.content : node.content.slice(1) }],
]

/** The tree in which one damage was done to the element with a number, counted in document order. */
function damaged(root: Node, damage: Damage, at: number): Node {
  let count = 0
  const size = sizeOf(root)
  const visit = (node: Node): Node[] => {
    const here = count === at % size
    count += 1
    const content = typeof node.content === 'string' ? node.content : node.content.flatMap(visit)
    return here ? damage({ ...node, content }) : [{ ...node, content }]
  }
  return visit(root)[0] ?? root
}

const sizeOf = ({ content }: Node): number =>
  typeof content === 'string' ? 1 : content.reduce((sum, inner) => sum + sizeOf(inner), 1)

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The document as text, without a prefix: an element in another namespace than its parent declares it. */
export function written({ name, namespace, content, attribute }: Node, around = ''): string {
  const declared = namespace === around ? '' : ` xmlns="${namespace}"`
  const inside =
    typeof content === 'string'
      ? escaped(content)
      : content.map((inner) => written(inner, namespace)).join('\n')
  return `<${name}${declared}${attribute ? ` ${attribute}` : ''}>${inside}</${name}>`
}

/** Documents of which about half are as the arbitrary makes them, the others broken in one or two more ways. */
export const brokenAtTimes = (root: fc.Arbitrary<Node>): fc.Arbitrary<string> =>
  fc
    .tuple(
      root,
      fc.array(fc.tuple(fc.constantFrom(...damages), fc.nat(60)), { maxLength: 2, size: 'small' }),
      fc.boolean(),
    )
    .map(([node, all, whole]) =>
      written(whole ? node : all.reduce((tree, [damage, at]) => damaged(tree, damage, at), node)),
    )
