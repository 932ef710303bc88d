import { coded, date, group, personName, text, type CodeOf, type Field } from './fields.ts'
import { item } from './item.ts'
import type { Item, Link, Person } from './types.ts'

/** An item and the key of the person in whose file it stands. */
export type FiledItem = readonly [key: string, item: Item]

type Find = (key: string) => Person

type Of<Kind extends Link['kind']> = Extract<Link, { kind: Kind }>

/** `NN` of PROTOCOL 6.5. Nobody is mentioned by number who has no file, except where the schema demands one. */
const number = (person: Person): Field =>
  group('NationalNumber', [
    text('NationalNumber', person.ssin),
    date('Date', person.born),
    text('Sex', String(person.sex)),
  ])

const mention = (person: Person): Field[] => [
  ...(person.hasFile ? [number(person)] : []),
  personName(person.lastNames, person.firstNames),
]

const spouse = (name: 'Spouse' | 'Partner', person: Person): Field =>
  group(name, [number(person), personName(person.lastNames, person.firstNames)])

const displayName = ({ lastNames, firstNames }: Person) => `${lastNames.join(' ')}, ${firstNames.join(' ')}`

/** A pair of items, one in the file of each, each about the other. */
function mutual(pair: readonly [string, string], find: Find, make: (other: Person) => Item): FiledItem[] {
  const [one, other] = pair
  return [
    [one, make(find(other))],
    [other, make(find(one))],
  ]
}

function divorce(link: Of<'divorce'>, find: Find): FiledItem[] {
  const judgement = group('BelgianJudgement', [
    coded('Tribunal', 'courts', link.court),
    date('Date', link.judgement),
  ])
  const transcription = group('Transcription', [
    date('Date', link.since),
    coded('Place', 'places', link.transcribedIn),
  ])
  return mutual(link.spouses, find, (other) =>
    item('CivilStates', link.since, [
      coded('CivilState', 'civilStates', '41'),
      spouse('Spouse', other),
      group('Lieu', [group('Place3', [judgement, transcription])]),
      text('ActNumber', link.act),
    ]),
  )
}

function descent(link: Of<'descent'>, find: Find): FiledItem[] {
  const child = find(link.child)
  const parents = link.parents.map(find)
  const act = [
    text('ActNumber', link.act),
    ...(link.place === null ? [] : [coded('Place', 'places', link.place)]),
  ]
  const type = coded('FiliationType', 'filiations', '00')
  const ascending = item('Filiations', child.born, [
    type,
    ...parents.map((parent, index) => group(`Parent${index + 1}`, mention(parent))),
    ...act,
  ])
  const descending = item('DescendentFiliations', child.born, [type, group('Child', mention(child)), ...act])
  return [[child.key, ascending], ...parents.map((parent): FiledItem => [parent.key, descending])]
}

const roleOf = (person: Person, role: CodeOf<'rolesOfMen'>): Field =>
  person.sex === 1
    ? coded<'rolesOfMen'>('FamilyRole', 'rolesOfMen', role)
    : coded<'rolesOfWomen'>('FamilyRole', 'rolesOfWomen', role)

// 140 stands in the file of the reference person and names the member; 141 in the member's file and names the
// reference person. The role is the member's in both (DOMAIN 0, L1).
function home(link: Of<'home'>, find: Find): FiledItem[] {
  const member = find(link.member)
  const role = roleOf(member, link.role)
  const period = { until: link.until ?? null }
  return [
    [link.reference, item('FamilyMembers', link.since, [role, ...mention(member)], period)],
    [link.member, item('HeadOfFamily', link.since, [role, ...mention(find(link.reference))], period)],
  ]
}

const interpreters: { [Kind in Link['kind']]: (link: Of<Kind>, find: Find) => FiledItem[] } = {
  single: (link) => [
    [link.person, item('CivilStates', link.since, [coded('CivilState', 'civilStates', '10')])],
  ],
  marriage: (link, find) =>
    mutual(link.spouses, find, (other) =>
      item('CivilStates', link.since, [
        coded('CivilState', 'civilStates', '20'),
        spouse('Spouse', other),
        group('Lieu', [link.place]),
        text('ActNumber', link.act),
      ]),
    ),
  divorce,
  widowhood: (link, find) => [
    [
      link.survivor,
      item('CivilStates', link.since, [
        coded('CivilState', 'civilStates', '30'),
        spouse('Spouse', find(link.late)),
      ]),
    ],
  ],
  cohabitation: (link, find) =>
    mutual(link.partners, find, (other) =>
      item('LegalCohabitations', link.since, [
        group('Declaration', [
          date('RegistrationDate', link.since),
          spouse('Partner', other),
          coded('Place', 'places', link.place),
        ]),
      ]),
    ),
  cessation: (link, find) =>
    mutual(link.partners, find, (other) =>
      item('LegalCohabitations', link.since, [
        group('Cessation', [
          coded('Reason', 'cessations', link.reason),
          coded('Place', 'places', link.place),
          spouse('Partner', other),
        ]),
      ]),
    ),
  descent,
  home,
  guardianship: (link, find) => [
    [
      link.ward,
      item('Guardians', link.since, [
        coded('Status', 'protections', link.status),
        coded('Justification', 'justifications', '01'),
        ...(find(link.guardian).hasFile
          ? [number(find(link.guardian))]
          : [text('Graphic1', displayName(find(link.guardian)))]),
      ]),
    ],
  ],
  alone: (link, find) => [
    [
      link.person,
      item('FamilyMembers', link.since, [roleOf(find(link.person), link.role ?? '01')], {
        until: link.until ?? null,
      }),
    ],
  ],
}

/** The items that a link puts into the files of the people it binds. */
export function itemsOfLink(link: Link, find: Find): FiledItem[] {
  const interpret = interpreters[link.kind] as (link: Link, find: Find) => FiledItem[]
  return interpret(link, find)
}
