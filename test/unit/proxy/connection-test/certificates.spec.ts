import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  authorityProblem,
  clientCertificateProblem,
  clientKeyProblem,
  lastDayOf,
} from '../../../../proxy/settings/certificates.ts'
import { buildProxy } from '../build-proxy.ts'
import { sectionsOf } from '../live-settings.ts'
import { makeCertificate } from './certificates.ts'

const now = Date.parse('2026-11-21T10:00:00.000Z')
const authority = makeCertificate({ name: 'An authority', isAuthority: true })
const own = makeCertificate({ name: 'The centre', by: authority, until: '2027-03-12' })
const over = makeCertificate({ name: 'Long ago', by: authority, until: '2026-11-20', isAuthority: true })

describe('A certificate of a spec', () => {
  it('is one that the platform reads and verifies', () => {
    const read = new X509Certificate(own.certificate)
    expect(read.verify(new X509Certificate(authority.certificate).publicKey)).toBe(true)
    expect([read.subject, read.issuer, read.ca]).toEqual(['CN=The centre', 'CN=An authority', false])
  })
})

describe('The check of a certificate', () => {
  it.each([
    ['an authority', authorityProblem(authority.certificate, now), null],
    ['two of them', authorityProblem(authority.certificate + authority.certificate, now), null],
    ['no authority', authorityProblem(own.certificate, now), 'It holds a certificate that is no authority.'],
    ['one that has ended', authorityProblem(over.certificate, now), 'It has expired.'],
    ['a key instead', authorityProblem(own.key, now), 'It is not a certificate in PEM form.'],
    ['a client certificate', clientCertificateProblem(own.certificate, now), null],
    ['one that has ended too', clientCertificateProblem(over.certificate, now), 'It has expired.'],
    ['its key', clientKeyProblem(own.key, own.certificate), null],
    [
      'another key',
      clientKeyProblem(authority.key, own.certificate),
      'It is not the key of the certificate.',
    ],
    [
      'no key',
      clientKeyProblem(own.certificate, own.certificate),
      'It is not a private key in PEM form, or it is protected by a passphrase.',
    ],
    [
      'a broken one',
      clientCertificateProblem('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', now),
      'It is not a certificate in PEM form.',
    ],
  ])('says of %s what is wrong', (_what, said, expected) => {
    expect(said).toBe(expected)
  })

  it('knows the last day, of several the earliest', () => {
    expect(lastDayOf('clientCertificate', own.certificate)).toBe('2027-03-12')
    expect(lastDayOf('certificateAuthority', authority.certificate + over.certificate)).toBe('2026-11-20')
    expect(lastDayOf('clientKey', own.key)).toBeNull()
  })
})

describe('Certificate and key', () => {
  it('are set together, shown with their last day, stored sealed, and taken away together', async () => {
    const proxy = await buildProxy()
    const rolf = await proxy.as('rolf')
    const put = (change: object) =>
      rolf.put('/api/settings/connection', { ...sectionsOf().connection, ...change })
    const alone = await put({ clientCertificate: own.certificate })
    expect(alone.json().fields).toEqual([
      { field: 'clientKey', reason: 'Certificate and key are given together.' },
    ])
    const other = await put({ clientCertificate: own.certificate, clientKey: authority.key })
    expect(other.json().fields[0].field).toBe('clientKey')
    const set = await put({
      clientCertificate: own.certificate,
      clientKey: own.key,
      certificateAuthority: authority.certificate,
    })
    const at = '2026-11-21T10:00:00.000Z'
    expect(set.json().secrets).toMatchObject({
      clientCertificate: { set: at, expires: '2027-03-12' },
      clientKey: { set: at, expires: null },
      certificateAuthority: { set: at, expires: '2040-01-01' },
    })
    expect(set.body + proxy.log.join('')).not.toContain('PRIVATE KEY')
    expect(set.body).not.toContain('BEGIN CERTIFICATE')
    const rows = await proxy.services.store.db.selectFrom('secrets').selectAll().execute()
    expect(Buffer.concat(rows.map(({ value }) => value)).toString('latin1')).not.toContain('BEGIN')
    const taken = await put({ clientCertificate: null, clientKey: null })
    expect(taken.json().secrets.clientKey).toEqual({ set: null, expires: null })
  })
})
