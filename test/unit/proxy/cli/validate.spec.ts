import { describe, expect, it } from 'vitest'
import { asked, built, now, registered, searched, validated } from './run-in-process.ts'

describe('cbss validate', () => {
  const lines = (xml: string) => xml.replaceAll('><', '>\n<')

  it.each([
    ['identify-person', searched, '<ipr:Gender>2<', '<ipr:Gender>7<', /^Line 7: Element Gender /],
    ['manage-access', registered, 'REGISTER<', 'FORGET<', /^Line 8: Element Action /],
    ['tx25', asked, '<language>de<', '<language>en<', /^Line 4: Element language /],
  ])('says on which line a %s does not agree, and why', async (service, record, from, to, complaint) => {
    const { stdout } = await built(service, record, ...now)
    const broken = lines(stdout).replace(from, to)
    const { code, stderr } = await validated(broken)
    expect(code).toBe(1)
    expect(stderr[0]).toMatch(complaint)
    const envelope = (await built(service, record, '--envelope', ...now)).stdout
    expect(await validated(lines(envelope).replace(from, to))).toMatchObject({ code: 1 })
  })

  it('looks into the document that the classic services carry as text', async () => {
    const { stdout } = await built('identify-person', searched, '--envelope', ...now)
    const carried = (inner: string) =>
      '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>' +
      `<w:xmlString xmlns:w="http://ksz-bcss.fgov.be/connectors/WebServiceConnector">${inner.replaceAll('<', '&lt;')}</w:xmlString>` +
      '</soap:Body></soap:Envelope>'
    expect(await validated(carried(stdout))).toMatchObject({ code: 0 })
    const { code, stderr } = await validated(carried(stdout.replace('>2<', '>7<')))
    expect(code).toBe(1)
    expect(stderr[0]).toContain('(in the text of xmlString) Element Gender ')
  })

  it.each([
    ['UTF-16', (xml: string) => Buffer.from(`\uFEFF${xml}`, 'utf16le')],
    ['ISO-8859-1', (xml: string) => Buffer.from(xml, 'latin1')],
  ])('reads a file in %s', async (encoding, encoded) => {
    const record = { ...searched, lastName: 'Büttgenbach' }
    const { stdout } = await built('identify-person', record, ...now)
    const declared = `<?xml version="1.0" encoding="${encoding}"?>\n${stdout}`
    expect(await validated(encoded(declared))).toMatchObject({ code: 0, stderr: [] })
    expect(await validated(encoded(declared.replace('>2<', '>7<')))).toMatchObject({
      code: 1,
      stderr: [expect.stringMatching(/^Line 2: Element Gender /)],
    })
  })

  it.each([
    ['an empty file', '', /^Line 1: /],
    ['no XML', '<a>\n<b></a>', /^Line 2: /],
    ['a document type', '<?xml version="1.0"?>\n<!DOCTYPE a><a/>', /^Line 2: A document type/],
    ['too many levels', '<a>'.repeat(70) + '</a>'.repeat(70), /nested too deeply/],
  ])('refuses %s', async (_, xml, complaint) => {
    const { code, stderr } = await validated(xml)
    expect(code).toBe(1)
    expect(stderr[0]).toMatch(complaint)
  })
})
