import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy, ssin } from '../build-proxy.ts'

const namespace = 'http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2'
const right = aSubmission().innerXml
const question = right.slice(right.indexOf('<searchInformation>'), right.indexOf('</v2:'))

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

/** A submission with this XML and its right hash. */
function holding(innerXml: string) {
  return aSubmission({ innerXml, hash: createHash('sha256').update(innerXml).digest('hex') })
}

function request(content: string): string {
  return `<v2:retrieveTIGroupsRequest xmlns:v2="${namespace}">${content}</v2:retrieveTIGroupsRequest>`
}

const refusals = [
  ['a hash of other bytes', aSubmission({ hash: 'a'.repeat(64) }), 422, 'hash-differs'],
  ['a DOCTYPE', holding(`<!DOCTYPE x [<!ENTITY a "b">]>${right}`), 422, 'invalid-xml'],
  ['XML that is cut off', holding(right.slice(0, -5)), 422, 'invalid-xml'],
  [
    'an undeclared entity',
    holding(request('<searchInformation>&a;</searchInformation>')),
    422,
    'invalid-xml',
  ],
  ['more than 64 levels', holding(request('<a>'.repeat(64) + '</a>'.repeat(64))), 422, 'invalid-xml'],
  [
    'more than 256 kB of bytes',
    holding(request(`<!--${'é'.repeat(140_000)}-->${question}`)),
    413,
    'too-large',
  ],
  [
    'a root of another service',
    holding(right.replaceAll('retrieveTIGroupsRequest', 'manageAccess')),
    422,
    'invalid-request',
  ],
  ['a root of another namespace', holding(right.replace(namespace, `${namespace}x`)), 422, 'invalid-request'],
  ['a sender of its own', holding(request(`<informationCustomer/>${question}`)), 422, 'invalid-request'],
  [
    'a legal context of its own',
    holding(request(`<legalContext>X</legalContext>${question}`)),
    422,
    'invalid-request',
  ],
  [
    'a question in the namespace of the root',
    holding(right.replaceAll('searchInformation', 'v2:searchInformation')),
    422,
    'invalid-request',
  ],
  ['two questions', holding(request(question + question)), 422, 'record-differs'],
  ['another language than the record', holding(right.replace('>de<', '>fr<')), 422, 'record-differs'],
  ['another history than the record', holding(right.replace('>true<', '>false<')), 422, 'record-differs'],
  ['another person than the record', holding(right.replace(ssin, '71041590369')), 422, 'record-differs'],
  ['an attribute more', holding(right.replace('<ssin>', '<ssin a="b">')), 422, 'record-differs'],
  ['xsi:nil', holding(right.replace('<ssin>', `<ssin ${xsi} xsi:nil="true">`)), 422, 'record-differs'],
  [
    'a schema location',
    holding(right.replace('<searchInformation>', `<searchInformation ${xsi} xsi:schemaLocation="a b">`)),
    422,
    'record-differs',
  ],
  [
    'an attribute of the root',
    holding(right.replace(' xmlns', ' __proto__="a" xmlns')),
    422,
    'record-differs',
  ],
  ['a second SSIN', holding(right.replace('</ssin>', `</ssin><ssin>${ssin}</ssin>`)), 422, 'record-differs'],
  [
    'an SSIN in another namespace',
    holding(right.replace('<ssin>', '<ssin xmlns="urn:x">')),
    422,
    'record-differs',
  ],
  ['text beside the question', holding(request(`x${question}`)), 422, 'record-differs'],
  ['blanks in the SSIN', holding(right.replace(ssin, ` ${ssin} `)), 422, 'record-differs'],
  ['NUL', holding(right.replace('<ssin>', '<ssin>\u0000')), 422, 'invalid-xml'],
  ['NUL as a reference', holding(right.replace('<ssin>', '<ssin>&#0;')), 422, 'invalid-xml'],
  ['half a surrogate pair', holding(right.replace('<ssin>', '<ssin>\uD800')), 422, 'record-differs'],
  ['something after the end', holding(`${right}<more/>`), 422, 'invalid-xml'],
  [
    'an SSIN with wrong check digits',
    aSubmission({ parameters: { ssin: '68070290130', language: 'de', history: true } }),
    400,
    'invalid-input',
  ],
  ['a reason of blanks', aSubmission({ reason: '   ' }), 400, 'invalid-input'],
  ['no purpose', aSubmission({ purpose: '' }), 400, 'invalid-input'],
  ['an id that is no UUID', aSubmission({ id: '../../etc/passwd' }), 400, 'invalid-input'],
  [
    'a client that does not exist',
    aSubmission({ clientId: '01939f3a-0000-7000-8000-00000000dead' }),
    422,
    'unknown-client',
  ],
] as const

describe('The outbox refuses', () => {
  it.each(refusals)('%s', async (_what, submission, status, code) => {
    const proxy = await buildProxy()
    const response = await (await proxy.as('hubert')).post('/api/outbox', submission)
    expect([response.statusCode, response.json().code]).toEqual([status, code])
    expect(response.body).not.toContain(submission.parameters.ssin)
    const stored = await proxy.services.store.db.selectFrom('requests').selectAll().execute()
    expect(stored).toEqual([])
    expect(proxy.upstream.calls).toEqual([])
  })

  it('a body beyond one megabyte', async () => {
    const proxy = await buildProxy()
    const response = await (await proxy.as('hubert')).post('/api/outbox', { more: 'x'.repeat(1_100_000) })
    expect([response.statusCode, response.json().code]).toEqual([413, 'too-large'])
  })

  it('everything while no environment is set, so that it waits in the browser', async () => {
    const proxy = await buildProxy({ settings: { environment: 'none' } })
    const response = await (await proxy.as('hubert')).post('/api/outbox', aSubmission())
    expect([response.statusCode, response.json().code]).toEqual([503, 'switched-off'])
    expect(await proxy.journal('refused')).toEqual([])
  })

  it('everything while the organisation is not known', async () => {
    const settings = { requestingOrganisation: '', liveRequests: false }
    const proxy = await buildProxy({ settings })
    const response = await (await proxy.as('hubert')).post('/api/outbox', aSubmission())
    expect(response.json().code).toBe('switched-off')
  })

  it('and journals what it refuses for good, with the code and without a personal value', async () => {
    const proxy = await buildProxy()
    const submission = aSubmission({ hash: 'a'.repeat(64) })
    await (await proxy.as('hubert')).post('/api/outbox', submission)
    const [row] = await proxy.journal('refused')
    const details = { requestId: submission.id, attempt: 1, code: 'hash-differs' }
    expect(row).toMatchObject({ actor: proxy.user('hubert').id, details, subject: null, sealed: null })
  })
})

describe('The outbox accepts', () => {
  it('white space between the elements and any prefix', async () => {
    const proxy = await buildProxy()
    const innerXml = right.replaceAll('v2:', 'x:').replace('xmlns:v2', 'xmlns:x').replaceAll('><', '>\n  <')
    const response = await (await proxy.as('hubert')).post('/api/outbox', holding(innerXml))
    expect(response.statusCode).toBe(202)
  })

  it('what is no content, such as comments, and sends nothing of it', async () => {
    const proxy = await buildProxy()
    const innerXml = `\uFEFF<?xml version="1.0"?><!-- more --><?more?>${right.replace(ssin, `<![CDATA[${ssin}]]>`)}`
    const response = await (await proxy.as('hubert')).post('/api/outbox', holding(innerXml))
    expect(response.statusCode).toBe(202)
    await expect.poll(() => proxy.upstream.calls[0]?.body).toContain(`<ssin>${ssin}</ssin>`)
    expect(proxy.upstream.calls[0]?.body).not.toContain('more')
  })

  it('an SSIN as people write it, and sends its digits', async () => {
    const proxy = await buildProxy()
    const parameters = { ssin: '68.07.02-901.31', language: 'nl', history: false } as const
    const response = await (await proxy.as('hubert')).post('/api/outbox', aSubmission({ parameters }))
    expect(response.statusCode).toBe(202)
    await expect.poll(() => proxy.upstream.calls[0]?.body).toContain('<ssin>68070290131</ssin>')
  })
})
