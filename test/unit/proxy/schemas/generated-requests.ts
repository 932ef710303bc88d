import fc from 'fast-check'

interface Node {
  name: string
  content: string | Node[]
  attribute?: string
  qualified?: boolean
}

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`))

/** A leaf that is mostly valid and sometimes anything. */
const leaf = (name: string, valid: fc.Arbitrary<string>, broken: fc.Arbitrary<string>): fc.Arbitrary<Node> =>
  fc
    .oneof({ weight: 14, arbitrary: valid }, { weight: 1, arbitrary: broken })
    .map((content) => ({ name, content }))

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.option(arbitrary, { nil: null, freq: 3 }).map((value) => (value === null ? [] : [value]))

const words = fc.constantFrom(
  '',
  ' ',
  'x',
  ' 1',
  '2024-03-01',
  'true ',
  '😀',
  'ja',
  '-1',
  '+5',
  '00000000000',
)

/** An SSIN of any form: months and days run over their borders, check digits too. */
export const anySsin: fc.Arbitrary<string> = fc
  .tuple(digits(2), fc.integer({ min: 0, max: 62 }), fc.integer({ min: 0, max: 34 }), digits(3), digits(2))
  .map(([year, month, day, serial, check]) => {
    const two = (number: number) => String(number).padStart(2, '0')
    return year + two(month) + two(day) + serial + check
  })

const validSsin = fc.constantFrom('71041590151', '71241590101', '71440090197', '00000199901')
const time = fc.constantFrom('2024-03-01T10:11:12.123+01:00', '2024-02-29T00:00:00Z', '2024-12-31T23:59:59')
const brokenTime = fc.constantFrom('2023-02-29T00:00:00Z', '2024-03-01 10:11:12', '2024-03-01T24:30:00Z', '')
const uuid = fc.tuple(fc.uuid(), fc.boolean()).map(([id, upper]) => (upper ? id.toUpperCase() : id))
const characters = (most: number) =>
  fc.string({ maxLength: most, unit: fc.constantFrom('a', 'é', '😀', ' ', '-') })

/** Texts as long as allowed and a little longer, in characters that take one or two units. */
const around = (most: number) =>
  fc
    .tuple(fc.integer({ min: most - 1, max: most + 2 }), fc.constantFrom('x', 'é', '😀'))
    .map(([length, character]) => character.repeat(length))

const customer: fc.Arbitrary<Node> = fc
  .tuple(
    maybe(leaf('ticket', characters(36), around(36))),
    maybe(leaf('timestampSent', time, brokenTime)),
    fc.oneof(
      fc.tuple(leaf('cbeNumber', digits(10), fc.constantFrom('012345674', '٠١٢٣٤٥٦٧٨٩', '0123.456.749', ''))),
      fc.tuple(
        leaf(
          'sector',
          fc.constantFrom('17', '0', '999', ' 5 ', '+5'),
          fc.constantFrom('1000', '-1', '', 'x'),
        ),
        leaf('institution', fc.constantFrom('1', '007'), fc.constantFrom('70000', '1.0')),
      ),
    ),
  )
  .map(([ticket, sent, identification]) => ({
    name: 'informationCustomer',
    content: [...ticket, ...sent, { name: 'customerIdentification', content: [...identification] }],
  }))

const cbss: fc.Arbitrary<Node> = fc
  .tuple(
    leaf('ticketCBSS', uuid, words),
    leaf('timestampReceive', time, brokenTime),
    leaf('timestampReply', time, words),
  )
  .map((content) => ({ name: 'informationCBSS', content }))

const search: fc.Arbitrary<Node> = fc
  .tuple(
    leaf('ssin', validSsin, anySsin),
    maybe(leaf('language', fc.constantFrom('nl', 'fr', 'de', ''), fc.constantFrom('en', 'DE', ' de'))),
    maybe(
      leaf(
        'history',
        fc.constantFrom('true', 'false', '1', '0', ' true ', ''),
        fc.constantFrom('TRUE', 'yes'),
      ),
    ),
  )
  .map(([ssin, language, history]) => ({
    name: 'searchInformation',
    content: [ssin, ...language, ...history],
  }))

const children: fc.Arbitrary<Node[]> = fc
  .tuple(
    customer,
    fc.option(cbss, { nil: null, freq: 2 }),
    leaf('legalContext', characters(64), around(64)),
    search,
  )
  .map((nodes) => nodes.filter((node) => node !== null))

/** What is done to the tree afterwards; `at` says where. */
type Damage = (nodes: Node[], at: number) => Node[]

const change = (nodes: Node[], at: number, how: (node: Node) => Node[]): Node[] =>
  nodes.flatMap((node, index) => (index === at % nodes.length ? how(node) : [node]))

const damages: readonly Damage[] = [
  (nodes, at) => change(nodes, at, () => []),
  (nodes, at) => change(nodes, at, (node) => [node, node]),
  (nodes, at) => change(nodes, at, (node) => [{ ...node, qualified: true }]),
  (nodes, at) => change(nodes, at, (node) => [{ ...node, attribute: 'lang' }]),
  (nodes, at) => change(nodes, at, (node) => [{ ...node, name: `${node.name}X` }]),
  (nodes, at) => change(nodes, at, (node) => [{ name: 'other', content: 'x' }, node]),
  (nodes, at) => change(nodes, at, (node) => [{ ...node, content: 'text' }]),
  (nodes, at) => change(nodes, at, (node) => [{ ...node, content: [] }]),
  (nodes) => nodes.toReversed(),
]

function damaged(nodes: Node[], damage: Damage, at: number): Node[] {
  const inner = nodes[at % (nodes.length + 1)]
  if (inner === undefined || typeof inner.content === 'string') return damage(nodes, at)
  const content = damage(inner.content, at)
  return nodes.map((node) => (node === inner ? Object.assign({}, node, { content }) : node))
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function written({ name, content, attribute, qualified }: Node): string {
  const tag = qualified ? `v2:${name}` : name
  const inside = typeof content === 'string' ? escaped(content) : content.map(written).join('\n')
  return `<${tag}${attribute ? ` ${attribute}="x"` : ''}>${inside}</${tag}>`
}

const envelope = (nodes: Node[], namespace: string) =>
  `<v2:retrieveTIGroupsRequest xmlns:v2="${namespace}">${nodes.map(written).join('')}</v2:retrieveTIGroupsRequest>`

const current = 'http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2'

/** A request around a search for this number, without anything else that is wrong. */
export const requestAbout = (ssin: string): string =>
  envelope(
    [
      {
        name: 'informationCustomer',
        content: [
          { name: 'customerIdentification', content: [{ name: 'cbeNumber', content: '0123456749' }] },
        ],
      },
      { name: 'legalContext', content: 'PCSA:SOCIAL_INQUIRY' },
      { name: 'searchInformation', content: [{ name: 'ssin', content: ssin }] },
    ],
    current,
  )

/** Requests of version 2, about half of them valid, the others broken in one or several ways. */
export const anyRequest: fc.Arbitrary<string> = fc
  .record({
    nodes: children,
    damage: fc.option(fc.constantFrom(...damages), { nil: null, freq: 2 }),
    at: fc.nat(30),
    namespace: fc.oneof(
      { weight: 30, arbitrary: fc.constant(current) },
      { weight: 1, arbitrary: fc.constant(current.replace('v2', 'v1')) },
    ),
  })
  .map(({ nodes, damage, at, namespace }) =>
    envelope(damage === null ? nodes : damaged(nodes, damage, at), namespace),
  )
