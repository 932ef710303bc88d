import { describe, expect, it } from 'vitest'
import { aSubmission, buildProxy } from '../build-proxy.ts'
import type { FlatSettings } from '../live-settings.ts'
import { replyText } from '../upstream.ts'
import { makeCertificate } from './certificates.ts'
import { aTlsServer, findingsOf, tryConnection, withEndpoint } from './try-server.ts'

const authority = makeCertificate({ name: 'The authority', isAuthority: true })
const stranger = makeCertificate({ name: 'Another authority', isAuthority: true })
const server = makeCertificate({ name: 'The service', by: authority })
const centre = makeCertificate({ name: 'The centre', by: authority })
const test = { environment: 'test', service: 'tx25' } as const
const trusting = { certificateAuthority: authority.certificate }

const of = ({ certificate, key }: { certificate: string; key: string }) => ({ cert: certificate, key })
const asClient = ({ certificate, key }: { certificate: string; key: string }) => ({
  clientCertificate: certificate,
  clientKey: key,
})

async function tried(options: Parameters<typeof aTlsServer>[0], settings: Partial<FlatSettings> = trusting) {
  const url = await aTlsServer(options)
  const proxy = await buildProxy({ mode: 'real', settings: { ...withEndpoint(url), ...settings } })
  return findingsOf(await tryConnection(proxy, test))
}

const stopped = ['not-tried', 'not-tried', 'not-tried']

describe('The test of a connection with TLS', () => {
  it('agrees with a server of the own authority', async () => {
    expect(await tried(of(server))).toEqual([
      'name-resolved',
      'tls-agreed',
      'certificates-valid',
      'accepted',
      'answered',
    ])
  })

  it.each([
    ['no own authority', of(server), {}, 'unknown-authority'],
    ['another authority', of(server), { certificateAuthority: stranger.certificate }, 'unknown-authority'],
    ['a server that signed itself', of(makeCertificate({ name: 'x' })), trusting, 'unknown-authority'],
    [
      'a certificate that has ended',
      of(makeCertificate({ name: 'x', by: authority, until: '2024-01-01' })),
      trusting,
      'server-certificate-expired',
    ],
    [
      'one that does not hold yet',
      of(makeCertificate({ name: 'x', by: authority, from: '2038-01-01' })),
      trusting,
      'server-certificate-not-yet-valid',
    ],
    [
      'one for another address',
      of(makeCertificate({ name: 'x', by: authority, ip: '10.0.0.1' })),
      trusting,
      'other-name',
    ],
  ])('stops at %s', async (_what, options, settings, finding) => {
    expect(await tried(options, settings)).toEqual(['name-resolved', finding, ...stopped])
  })

  it('says of a server without TLS that they do not agree', async () => {
    const proxy = await buildProxy({ mode: 'real', settings: { environment: 'test' } })
    const url = proxy.upstream.url.replace('http:', 'https:')
    await proxy.set({ ...withEndpoint(url), ...trusting })
    expect(findingsOf(await tryConnection(proxy, test))[1]).toBe('tls-failed')
  })

  it('warns a month before the first certificate ends', async () => {
    const soon = makeCertificate({ name: 'x', by: authority, until: '2026-12-20' })
    // The day of the proxy under test is 21 November 2026.
    expect((await tried(of(server), { ...trusting, ...asClient(soon) }))[2]).toBe('certificate-expires-soon')
  })

  it('stops where the own certificate has ended since it was set', async () => {
    const short = makeCertificate({ name: 'x', by: authority, until: '2026-12-20' })
    const url = await aTlsServer(of(server))
    const settings = { ...withEndpoint(url), ...trusting, ...asClient(short) }
    const proxy = await buildProxy({ mode: 'real', settings })
    proxy.time.now = Date.parse('2026-12-21T10:00:00.000Z')
    expect(findingsOf(await tryConnection(proxy, test)).slice(2)).toEqual([
      'client-certificate-expired',
      'not-tried',
      'not-tried',
    ])
  })

  it.each([
    ['none', {}, 'client-certificate-needed'],
    [
      'that of another authority',
      asClient(makeCertificate({ name: 'x', by: stranger })),
      'client-certificate-refused',
    ],
    ['that of the centre', asClient(centre), 'tls-agreed'],
  ])('to a server that asks for a certificate, with %s: %s', async (_what, client, finding) => {
    const options = { ...of(server), ca: authority.certificate, requestCert: true, rejectUnauthorized: true }
    expect((await tried(options, { ...trusting, ...client }))[1]).toBe(finding)
  })
})

describe('A request', () => {
  it('is sent with the authority, certificate and endpoint of the settings, without a restart', async () => {
    const options = { ...of(server), ca: authority.certificate, requestCert: true, rejectUnauthorized: true }
    const url = await aTlsServer(options, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' }).end(replyText('NO_DATA_FOUND'))
    })
    const proxy = await buildProxy({ mode: 'real', settings: withEndpoint(url) })
    const ask = async () => {
      const submission = aSubmission()
      await proxy.services.outbox.accept(proxy.user('hubert'), submission)
      return (await proxy.answerTo(submission.id)).state
    }
    expect(await ask()).toBe('failed')
    await proxy.set({ ...withEndpoint(url), ...trusting, ...asClient(centre) })
    expect(await ask()).toBe('ok')
    await proxy.set({ ...withEndpoint(url), certificateAuthority: stranger.certificate })
    expect(await ask()).toBe('failed')
  })
})
