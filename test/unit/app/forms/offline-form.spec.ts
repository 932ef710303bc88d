import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RequestRecord } from '#core/records/request.ts'
import { identifyPerson } from '../../../../src/features/identify-person/feature.ts'
import { manageAccess } from '../../../../src/features/manage-access/feature.ts'
import { aManageAccess, anIdentifyPerson, aReceivedRequest } from '../../../fixtures/requests.ts'
import { CodedError } from '#core/errors.ts'
import { eventually } from '../requests/eventually.ts'
import { openForm } from './open-form.ts'

vi.mock('../../../../src/api/request-views.ts', () => ({
  listClientRequests: () => Promise.reject(new CodedError('no-connection', 'no network')),
}))

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/features/forms/index.ts')
  await import('../../../../src/features/identify-person/IdentifyPersonForm.vue')
  await import('../../../../src/features/manage-access/ManageAccessForm.vue')
  await import('../../../../src/db/build-inner-xml.ts')
}, 60_000)

const routes = [...identifyPerson.routes, ...manageAccess.routes]
const waiting = aReceivedRequest({ id: '018f0000-0000-7000-8000-0000000000f0', progress: 'queued' })
const drafts: [string, RequestRecord][] = [
  ['identify-person', anIdentifyPerson({}, { progress: 'draft' })],
  ['manage-access', aManageAccess({}, { progress: 'draft' })],
]

describe.each(drafts)('A form of %s without the network', (service, draft) => {
  const open = (requests: RequestRecord[]) =>
    openForm(`/${service}/${draft.id}`, { routes, requests, connected: false })

  it('queues, and says so on the button', async () => {
    const { page, router, stored } = await open([draft])
    expect(page.get('button[type=submit]').text()).toBe('Queue – no network')
    await page.get('form').trigger('submit')
    await eventually(() => expect(router.currentRoute.value.path).toBe(`/requests/${draft.id}`))
    expect(await stored()).toMatchObject([{ progress: 'queued' }])
  })

  it('says in which place it would stand, behind what waits already', async () => {
    const { page } = await open([draft, waiting])
    await eventually(() =>
      expect(page.get('aside').text()).toContain('It is sent once, in its turn (2 of 2).'),
    )
  })
})
