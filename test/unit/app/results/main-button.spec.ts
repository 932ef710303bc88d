import type { VueWrapper } from '@vue/test-utils'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RouteRecordRaw } from 'vue-router'
import type { Answer, Message } from '#core/records/answer.ts'
import type { RequestRecord } from '#core/records/request.ts'
import { requests } from '../../../../src/features/requests/feature.ts'
import { aManageAccess, aReceivedRequest, anAnswer } from '../../../fixtures/requests.ts'
import { aClient } from '../clients/a-client.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { aManageAccessReply } from '../manage-access/a-reply.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aReply } from '../tx25/a-reply.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/requests/RequestPage.vue')
  await import('../../../../src/features/tx25/Tx25Result.vue')
  await import('../../../../src/features/manage-access/ManageAccessResult.vue')
  await import('../../../../src/core/cbss/manage-access/read.ts')
  await import('../../../../src/core/cbss/tx25/read.ts')
  await import('../../../../src/core/cbss/tx25/render.ts')
}, 60_000)

const app = { template: '<RouterView />' }
const routes: RouteRecordRaw[] = [...requests.routes, { path: '/:rest(.*)*', component: app }]
const newNumber = [{ name: 'newSSIN', value: '44030891185' }]

function aMessage(code: string, fields: Message['fields'] = []): Message {
  return { severity: 'error', code, author: '', text: '', fields }
}

async function open(
  answer: Partial<Answer>,
  more: { request?: RequestRecord; others?: RequestRecord[] } = {},
) {
  const { request = aReceivedRequest(), others = [] } = more
  const own = anAnswer({ ...answer, service: request.service, id: request.id })
  const refused = others.map(({ id }) => anAnswer({ id, state: 'errors', messages: [aMessage('MSG00012')] }))
  const { pinia } = await openMemoryDesk({
    clients: [aClient()],
    requests: [request, ...others],
    answers: [own, ...refused],
  })
  const { page } = await mountInApp(app, { routes, path: `/requests/${request.id}`, pinia })
  await eventually(() => expect(page.find('h1').exists()).toBe(true))
  return page
}

const mains = (page: VueWrapper) => page.findAll('.main').map((one) => one.text())

describe('A page of a request has one main button', () => {
  it.each<[string, Message[], string]>([
    ['that refuses for want of a registration', [aMessage('MSG00012')], 'Register this person'],
    [
      'that refuses a replaced number',
      [aMessage('MSG00006', newNumber)],
      'Take the new number into the file and ask',
    ],
    ['that does not know the number', [aMessage('MSG00005')], 'Search the person by name'],
    [
      'with two offers, the first',
      [aMessage('MSG00012'), aMessage('MSG00006', newNumber)],
      'Register this person',
    ],
    ['that offers nothing', [aMessage('MSG00008')], 'Correct'],
  ])('after an answer %s', async (_, messages, button) => {
    const page = await open({ state: 'errors', messages })
    await eventually(() => expect(mains(page)).toEqual([button]))
    expect(page.text()).toContain('Correct')
  })

  it('which prints, where the answer can be read and nothing else is offered', async () => {
    const page = await open({ state: 'ok', reply: aReply() })
    await eventually(() => expect(mains(page)).toEqual(['Print']))
  })

  it('which asks again what a registration was made for, rather than print', async () => {
    const request = aManageAccess({ action: 'REGISTER', purpose: '1' })
    const refused = aReceivedRequest({ id: '018f0000-0000-7000-8000-0000000000f0' })
    const page = await open(
      { state: 'ok', reply: aManageAccessReply([], 'REGISTER') },
      { request, others: [refused] },
    )
    await eventually(() => expect(page.text()).toContain('Print'))
    await eventually(() => expect(mains(page)).toEqual(['Ask the Tx25 again']))
  })
})
