import { beforeAll, describe, expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import { requests } from '../../../../src/features/requests/feature.ts'
import { aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { aReply } from '../tx25/a-reply.ts'
import { button, mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from './eventually.ts'
import { openMemoryDesk } from './memory-desk.ts'

beforeAll(async () => {
  await import('../../../../src/features/requests/RequestPage.vue')
  await import('../../../../src/features/tx25/Tx25Result.vue')
}, 60_000)

const app = { template: '<RouterView />' }
const routes: RouteRecordRaw[] = [...requests.routes, { path: '/:rest(.*)*', component: app }]
const failed = aReceivedRequest()
const failure = anAnswer({ state: 'failed', ticket: null, problem: 'not-reached' })
const correction = aReceivedRequest({
  id: '018f0000-0000-7000-8000-0000000000f3',
  progress: 'queued',
  correctionOf: failed.id,
})

async function open(id: string, contents: Parameters<typeof openMemoryDesk>[0]) {
  const { pinia, database } = await openMemoryDesk(contents)
  const mounted = await mountInApp(app, { routes, path: `/requests/${id}`, pinia })
  await eventually(() => expect(mounted.page.find('h1').exists()).toBe(true))
  return { ...mounted, database }
}

describe('A request that was corrected', () => {
  const contents = { requests: [failed, correction], answers: [failure] }

  it('leads to its correction', async () => {
    const { page } = await open(failed.id, contents)
    const link = page.get('.history a')
    expect(page.get('.history').text()).toContain('Corrected by')
    expect(link.attributes('href')).toBe(`/requests/${correction.id}`)
  })

  it('is led to by its correction', async () => {
    const { page } = await open(correction.id, contents)
    expect(page.get('.history').text()).toContain('Correction of')
    expect(page.get('.history a').attributes('href')).toBe(`/requests/${failed.id}`)
  })

  it('stays as it was: the correction is a new one that names it', async () => {
    const { page, router, database } = await open(failed.id, { requests: [failed], answers: [failure] })
    await button(page, 'Correct').trigger('click')
    await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/tx25\//))
    const all = await database.requests.find().exec()
    const draft = all.find(({ progress }) => progress === 'draft')
    expect(draft?.correctionOf).toBe(failed.id)
    expect(all).toHaveLength(2)
  })
})

describe('A request that waits for another', () => {
  it('says for which', async () => {
    const waiting = {
      ...correction,
      correctionOf: undefined,
      progress: 'waiting',
      waitsFor: failed.id,
    } as const
    const { correctionOf: _none, ...record } = waiting
    const { page } = await open(record.id, { requests: [failed, record] })
    expect(page.get('.history').text()).toContain('Waits for')
    expect(page.text()).toContain('Cancel')
  })
})

describe('What the server lost by a restore', () => {
  it('is unknown, and says why', async () => {
    const { page } = await open(failed.id, { requests: [aReceivedRequest({ progress: 'missing' })] })
    expect(page.text()).toContain('Nobody knows whether it was carried out')
    expect(page.text()).toContain('restored from a backup')
    // Nobody knows that it left, nor does the restored journal have it.
    expect(page.text()).not.toMatch(/Left at|journal keeps/)
  })
})

describe('Reading and printing', () => {
  it('are noted for the journal, reading once', async () => {
    const { database } = await open(failed.id, {
      requests: [failed],
      answers: [anAnswer({ reply: aReply() })],
    })
    const kinds = async () => (await database.views.find().exec()).map(({ kind }) => kind)
    await eventually(async () => expect(await kinds()).toEqual(['answer-read']))
    window.dispatchEvent(new Event('beforeprint'))
    await eventually(async () => expect((await kinds()).toSorted()).toEqual(['answer-read', 'printed']))
  })
})
