import { describe, expect, it } from 'vitest'
import { asAnswer, ssdnReply } from '../../core/cbss/ssdn/reply.ts'
import { aSubmission, submissionOf } from '../build-proxy.ts'
import { answering } from '../upstream.ts'
import { aProxy, managed, manage, register } from './classic.ts'

describe('A Tx25 where the policy requires a registration', () => {
  async function required() {
    const proxy = await aProxy()
    const { policies } = (await (await proxy.as('rolf')).get('/api/settings')).json().settings
    const change = { ...policies, registrationCheck: 'require' }
    await proxy.services.settings.change(
      { user: proxy.user('rolf'), isProven: true },
      { section: 'policies', change },
    )
    const hubert = await proxy.as('hubert')
    const ask = async () =>
      (await hubert.post('/api/outbox', aSubmission())).json().code as string | undefined
    const send = async (submission: ReturnType<typeof register>) => {
      await hubert.post('/api/outbox', submission)
      return proxy.answerTo(submission.id)
    }
    return { proxy, ask, send }
  }

  it('is refused until one is known, and asked then', async () => {
    const { proxy, ask, send } = await required()
    expect(await ask()).toBe('registration-required')
    proxy.upstream.answerWith(managed())
    await send(register())
    expect(await ask()).toBeUndefined()
    const parameters = { ...manage, action: 'UNREGISTER' } as const
    await send(submissionOf('manage-access', { parameters, purpose: '', reason: '' }))
    expect(await ask()).toBe('registration-required')
  })

  it('is refused after a registration that failed', async () => {
    const { proxy, ask, send } = await required()
    proxy.upstream.answerWith(
      answering(200, asAnswer(ssdnReply({ serviceId: 'OCMWCPASManageAccess', service: 10_000 }))),
    )
    expect(await send(register())).toMatchObject({ state: 'errors' })
    expect(await ask()).toBe('registration-required')
  })
})
