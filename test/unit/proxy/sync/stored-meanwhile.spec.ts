import { describe, expect, it } from 'vitest'
import { defaultPolicies } from '#core/records/policies.ts'
import type { Writing } from '../../../../proxy/store/store.ts'
import { makePlanner } from '../../../../proxy/sync/plan.ts'
import { pullPage } from '../../../../proxy/sync/pull.ts'
import { aSubmission, buildProxy } from '../build-proxy.ts'

/** Lets others work so many times. */
async function waitTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
}

/** Gives the one answer that there is a new version. */
async function raiseAnswer(writing: Writing, user: string): Promise<void> {
  const sequence = await writing.raise({ user })
  await writing.db.updateTable('attempts').set({ sequence }).execute()
}

describe('A new version that is stored while a device pulls', () => {
  it('comes with that pull or the next, at whatever moment it is stored', async () => {
    const proxy = await buildProxy()
    const { store, meta } = proxy.services
    const user = proxy.user('hubert')
    const submission = aSubmission()
    await proxy.services.outbox.accept(user, submission)
    await proxy.answerTo(submission.id)
    const parts = { store, planner: makePlanner(store), epoch: meta.epoch }
    const now = proxy.time.now
    const puller = {
      user,
      holder: user.id,
      kind: 'desk',
      policies: defaultPolicies,
      heldSince: null,
      now,
    } as const
    const pullAfter = (after: number) =>
      pullPage(parts, puller, { collection: 'answers', after, limit: 200, moment: { epoch: '', seen: 0 } })
    const missed: number[] = []
    let { sequence } = await pullAfter(0)
    for (let turns = 0; turns < 120; turns += 1) {
      // Something of others, after which a plan is made anew.
      await store.change((writing) => writing.raise({ roles: [] }))
      const [during] = await Promise.all([
        pullAfter(sequence),
        waitTurns(turns).then(() => store.change((writing) => raiseAnswer(writing, user.id))),
      ])
      const next = await pullAfter(during.sequence)
      if (during.documents.length + next.documents.length === 0) missed.push(turns)
      sequence = next.sequence
    }
    expect(missed).toEqual([])
  })
})
