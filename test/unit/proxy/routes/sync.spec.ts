import { describe, expect, it } from 'vitest'
import { defaultPolicies, sharedPolicies } from '#core/records/policies.ts'
import { aClient, aSubmission, buildProxy, temporaryFolder } from '../build-proxy.ts'
import { liveSettings } from '../live-settings.ts'

describe('GET /api/sync', () => {
  it('gives the first page of each collection that is named, as each gives it by itself', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const alone = (await hubert.get('/api/sync/clients?after=0')).json()
    const after = alone.sequence
    const pages = (await hubert.get(`/api/sync?clients=0&users=${after}&epoch=${alone.epoch}&limit=2`)).json()
    expect(Object.keys(pages).toSorted()).toEqual(['clients', 'users'])
    expect(pages.clients).toEqual(alone)
    expect(pages.users).toMatchObject({ documents: [], more: false, sequence: after })
    expect((await hubert.get('/api/sync')).json()).toEqual({})
  })

  it('says on each page that the browser has heard of more than this store contains', async () => {
    const folder = await temporaryFolder()
    const first = await buildProxy({ folder })
    const { epoch } = (await (await first.as('hubert')).get('/api/sync/clients')).json()
    await first.close()
    const hubert = await (await buildProxy({ folder })).as('hubert')
    const pages = (await hubert.get(`/api/sync?clients=999999&visits=1&epoch=${epoch}&seen=1`)).json()
    for (const page of [pages.clients, pages.visits]) expect(page.restarted).not.toBeNull()
    expect(pages.clients.documents).toHaveLength(1)
  })
})

describe('GET /api/sync/:collection', () => {
  it('gives what changed after a sequence number, page by page, and nothing twice', async () => {
    const proxy = await buildProxy()
    const caseworkers = [proxy.user('hubert').id]
    for (const last of [2, 3, 4, 5]) {
      const id = `01939f3a-0000-7000-8000-00000000000${last}`
      await proxy.services.clients.put(aClient({ id, caseworkers }))
    }
    const hubert = await proxy.as('hubert')
    const seen: string[] = []
    let after = 0
    for (let more = true; more;) {
      const page = (await hubert.get(`/api/sync/clients?after=${after}&limit=2`)).json()
      seen.push(...page.documents.map(({ id }: { id: string }) => id.slice(-1)))
      after = page.sequence
      more = page.more
    }
    expect(seen).toEqual(['1', '2', '3', '4', '5'])
    const changedClient = { id: '01939f3a-0000-7000-8000-000000000003', lastName: 'New', caseworkers }
    await proxy.services.clients.put(aClient(changedClient))
    const changed = (await hubert.get(`/api/sync/clients?after=${after}`)).json()
    expect(changed.documents).toMatchObject([{ lastName: 'New' }])
    expect(changed.more).toBe(false)
  })

  it('gives the checkpoint of everything when nothing of the collection changed', async () => {
    const proxy = await buildProxy()
    const hubert = await proxy.as('hubert')
    const first = (await hubert.get('/api/sync/answers')).json()
    expect(first).toMatchObject({ documents: [], deleted: [], more: false, epoch: proxy.services.meta.epoch })
    expect(first.sequence).toBeGreaterThan(0)
  })

  it('shares of the settings what everybody may know', async () => {
    const proxy = await buildProxy()
    const page = (await (await proxy.as('hubert')).get('/api/sync/settings')).json()
    const { environment, liveRequests, sector, requestingOrganisation } = liveSettings
    expect(page.documents).toEqual([
      {
        id: 'shared',
        environment,
        liveRequests,
        sector,
        requestingOrganisation,
        languages: ['nl', 'fr', 'de', 'en'],
        policies: sharedPolicies(defaultPolicies),
      },
    ])
  })

  it('gives a request as its author wrote it and its answer with the reply', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission()
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
    const hubert = await proxy.as('hubert')
    const [request] = (await hubert.get('/api/sync/requests')).json().documents
    const { id, parameters, purpose, reason, innerXml, hash } = submission
    const written = { id, parameters, purpose, reason, innerXml, hash }
    expect(request).toMatchObject({ ...written, progress: 'handed-over', author: proxy.user('hubert').id })
    const [answer] = (await hubert.get('/api/sync/answers')).json().documents
    expect(answer).toMatchObject({ id, clientId: submission.clientId, state: 'ok' })
    expect(answer.reply).toContain('NO_DATA_FOUND')
  })

  it.each([
    '/api/sync?sessions=0',
    '/api/sync?clients=x',
    '/api/sync/sessions',
    '/api/sync/clients?after=-1',
    '/api/sync/clients?limit=0',
    '/api/sync/clients?x=1',
  ])('refuses %s', async (url) => {
    const proxy = await buildProxy()
    const response = await (await proxy.as('hubert')).get(url)
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-input'])
  })
})
