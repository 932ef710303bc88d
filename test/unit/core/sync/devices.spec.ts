import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lacksReceipt } from '#core/sync/bookkeeping.ts'
import { ModelDevice, ModelProxy, type Field } from './model.ts'

const device = fc.integer({ min: 0, max: 2 })
const id = fc.constantFrom('x', 'y')
const field = fc.constantFrom<Field>('a', 'b', 'c')

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('type'), device, id, field }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove'), device, id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('resolve'),
      device,
      id,
      choice: fc.constantFrom<'mine' | 'theirs'>('mine', 'theirs'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('push'),
      device,
      fate: fc.constantFrom<'arrives' | 'receipt-lost' | 'lost'>('arrives', 'receipt-lost', 'lost'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pull'), device }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('duplicate'), device, which: fc.nat(20) }) },
)

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Devices that work as the steps say; what is typed and not knowingly replaced is remembered. */
function run(steps: readonly Step[]) {
  const proxy = new ModelProxy()
  const devices = [new ModelDevice(), new ModelDevice(), new ModelDevice()]
  const typed = new Map<string, { id: string; field: Field }>()
  let count = 0
  const forget = (values: readonly (string | undefined)[]) => {
    for (const value of values) if (value !== undefined) typed.delete(value)
  }
  for (const action of steps) {
    const one = devices[action.device] ?? new ModelDevice()
    if (action.kind === 'type' && 'field' in action) {
      // Who types over a value has seen it.
      forget([one.shown(action.id)?.[action.field]])
      count += 1
      one.type(action.id, action.field, `v${count}`)
      typed.set(`v${count}`, action)
    } else if (action.kind === 'remove' && 'id' in action) {
      const conflicts = one.notes.get(action.id)?.sync.conflicts ?? []
      forget([...Object.values(one.shown(action.id) ?? {}), ...conflicts.map(({ theirs }) => String(theirs))])
      one.remove(action.id)
    } else if (action.kind === 'resolve' && 'choice' in action) {
      const [conflict] = one.notes.get(action.id)?.sync.conflicts ?? []
      const mine = one.shown(action.id)?.[conflict?.field as Field]
      forget([action.choice === 'mine' ? String(conflict?.theirs) : mine])
      one.resolve(action.id, action.choice)
    } else if (action.kind === 'push' && 'fate' in action) one.push(proxy, action.fate)
    else if (action.kind === 'pull') one.pull(proxy)
    else if (action.kind === 'duplicate' && 'which' in action) {
      proxy.take(one.sent[action.which % Math.max(1, one.sent.length)] ?? [])
    }
  }
  return { proxy, devices, typed }
}

/** In the end every device reaches the proxy. */
function settle({ proxy, devices }: ReturnType<typeof run>) {
  for (let round = 0; round < 12; round += 1) {
    for (const one of devices) {
      one.push(proxy, 'arrives')
      one.pull(proxy)
    }
  }
}

describe('Devices of one user or several', () => {
  it('come to the same, whatever was edited, lost or repeated on the way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = run(steps)
        settle(world)
        for (const one of world.devices) {
          for (const tracked of one.notes.values()) {
            expect(lacksReceipt(tracked)).toBe(false)
            const { record } = world.proxy.versions.get(tracked.record.id) ?? {}
            const { base, conflicts, leaving } = tracked.sync
            // Where a person has to decide, what the proxy has is kept beside what was typed here; also when it was
            // deleted there meanwhile.
            expect(conflicts.length > 0).toBe(base !== null)
            if (leaving) expect([record, conflicts.length > 0]).toEqual([null, true])
            else expect(base ?? tracked.record).toEqual(record)
          }
          for (const [note, { record }] of world.proxy.versions) {
            if (record) expect(one.notes.has(note)).toBe(true)
          }
        }
      }),
      { numRuns: 5_000 },
    )
  })

  it('lose nothing that was typed: it is there, or asked about, unless somebody replaced it knowingly', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = run(steps)
        settle(world)
        for (const [value, { id: note, field: name }] of world.typed) {
          const kept = world.devices.some((one) => {
            const tracked = one.notes.get(note)
            const asked = tracked?.sync.conflicts.some(({ theirs }) => theirs === value)
            return asked || tracked?.record[name] === value
          })
          expect([value, kept]).toEqual([value, true])
        }
      }),
      { numRuns: 5_000 },
    )
  })
})
