import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy } from '../build-proxy.ts'
import { answering, faultText } from '../upstream.ts'

const refused = 'invalid-input correctionOf not-correctable'

/** What the outbox says of a correction by hubert of a request of somebody that ended so. */
async function told(author: string, ending: keyof typeof endings): Promise<string> {
  const proxy = await buildProxy({ settings: { liveRequests: ending !== 'validated' } })
  endings[ending](proxy)
  const original = aSubmission()
  await proxy.services.outbox.accept(proxy.user(author), original)
  expect((await proxy.answerTo(original.id)).state).toBe(ending)
  const correction = aSubmission({ correctionOf: original.id })
  const answer = await (await proxy.as('hubert')).post('/api/outbox', correction)
  if (answer.statusCode !== 202) return outcomeOf(answer.json())
  const [row] = (await proxy.journal('received')).slice(-1)
  return `202 ${row?.details['correctionOf'] === original.id}`
}

function outcomeOf({ code, fields }: { code: string; fields: { field: string; reason: string }[] }): string {
  return `${code} ${fields[0]?.field} ${fields[0]?.reason}`
}

const endings = {
  failed: ({ upstream }) => upstream.answerWith(answering(500, faultText)),
  validated: () => {},
  ok: () => {},
  unknown: ({ upstream }) => upstream.answerWith(answering(502, 'Bad gateway')),
} as const satisfies Record<string, (proxy: Awaited<ReturnType<typeof buildProxy>>) => void>

describe('A correction', () => {
  it.each([
    ['hubert', 'failed', '202 true'],
    ['hubert', 'validated', '202 true'],
    ['hubert', 'ok', refused],
    ['hubert', 'unknown', refused],
    ['theresia', 'failed', refused],
  ] as const)('of a request of %s that is %s: %s', async (author, ending, expected) => {
    expect(await told(author, ending)).toBe(expected)
  })

  it.each([randomUUID(), ''])('of what was never received is refused: "%s"', async (correctionOf) => {
    const proxy = await buildProxy()
    const answer = await (await proxy.as('hubert')).post('/api/outbox', aSubmission({ correctionOf }))
    expect(outcomeOf(answer.json())).toBe(refused)
  })
})
