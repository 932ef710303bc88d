import { randomUUID } from 'node:crypto'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import { findClient } from '../../../../proxy/store/clients.ts'
import { putDocument } from '../../../../proxy/store/documents.ts'
import { asAnswer, ssdnReply } from '../../core/cbss/ssdn/reply.ts'
import { aDraft } from '../../../fixtures/requests.ts'
import { aSubmission, buildProxy, clientId, ssin, submissionOf } from '../build-proxy.ts'
import { aVisit, push } from '../sync/ask-sync.ts'
import { answering, replyText } from '../upstream.ts'
import { canaries, tracesOf, type Trace } from './canaries.ts'

/** A proxy in which hubert has asked all three services and left something in every place. */
export interface Planted {
  proxy: Awaited<ReturnType<typeof buildProxy>>
  /** His requests: Tx25, identification, registration. */
  requestIds: readonly [string, string, string]
  traces: readonly Trace[]
}

const information = `<rrn_it_implicit Language="de" xmlns:r="x"><Canaries><Canary><Label>${canaries.tx25Reply}</Label>
  </Canary></Canaries></rrn_it_implicit>`

const person = `<IdentifyPersonReply><Persons><Person><Name>${canaries.identifyReply}</Name></Person></Persons>
  </IdentifyPersonReply>`
const registration = `<ManageAccessReply><Registrations><Registration><Organisation>${canaries.manageReply}</Organisation>
  </Registration></Registrations></ManageAccessReply>`

function replyTo(path: string, body: string): string {
  if (!path.includes('KSZBCSS')) return replyText('DATA_FOUND', information)
  const isIdentification = body.includes('IdentifyPerson')
  return asAnswer(
    isIdentification
      ? ssdnReply({ body: person, details: [{ severity: 'INFORMATION', text: canaries.identifyMessage }] })
      : ssdnReply({ serviceId: 'OCMWCPASManageAccess', body: registration }),
  )
}

/** Lets hubert ask, and waits for his answers. */
export async function plant(): Promise<Planted> {
  const proxy = await buildProxy({ settings: { ssdnUserId: '72031490118' } })
  proxy.upstream.answerWith((response, call) => answering(200, replyTo(call.path, call.body))(response, call))
  const { reason, typedName } = canaries
  const about = { reason, clientName: typedName }
  const submissions = [
    aSubmission(about),
    submissionOf('identify-person', {
      ...about,
      purpose: '',
      parameters: {
        ...emptyIdentifyPerson(),
        lastName: canaries.soughtName,
        firstName: canaries.soughtFirstName,
        birthDate: '1972-03-14',
      },
    }),
    submissionOf('manage-access', {
      ...about,
      purpose: '',
      parameters: {
        ...emptyManageAccess(),
        ssin,
        purpose: '1',
        startDate: '2026-11-01',
        endDate: '2026-12-31',
        sector: '17',
        identityCardNumber: canaries.identityCard,
      },
    }),
  ] as const
  for (const submission of submissions) {
    await proxy.services.outbox.accept(proxy.user('hubert'), submission)
    await proxy.answerTo(submission.id)
  }
  const hubert = await proxy.as('hubert')
  const author = proxy.user('hubert').id
  const times = { createdAt: '2026-11-21T09:00:00.000Z', changedAt: '2026-11-21T09:00:00.000Z' }
  const draft = { ...aDraft({ author, clientId, reason: canaries.draft }), ...times, id: randomUUID() }
  const visit = aVisit(author, { note: canaries.visitNote, address: canaries.visitAddress })
  await push(hubert, 'requests', [
    { id: draft.id, base: 0, document: { ...draft, progress: 'draft', attempt: 1 } },
  ])
  await push(hubert, 'visits', [{ id: visit.id, base: 0, document: visit }])
  const [tx25, identify, manage] = submissions
  return { proxy, requestIds: [tx25.id, identify.id, manage.id], traces: tracesOf(canaries) }
}

/** Hubert asks once more, saves a client and plans a visit, whatever roles he has now. */
export async function goOn({ proxy }: Planted): Promise<void> {
  const { store, clients, outbox } = proxy.services
  const submission = aSubmission({ reason: canaries.reason, clientName: canaries.typedName })
  await outbox.accept(proxy.user('hubert'), submission)
  await proxy.answerTo(submission.id)
  const client = await findClient(store, clientId)
  if (client) await clients.put(client)
  const owner = proxy.user('hubert').id
  const record = aVisit(owner, { note: canaries.visitNote, address: canaries.visitAddress })
  await store.change((writing) =>
    putDocument(writing, 'visits', { id: record.id, owner, record, clientId: null, now: proxy.time.now }),
  )
}
