import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tx25 } from '../../../../proxy/cli/tx25.ts'
import { aFolderWith, root, runCommand } from './command.ts'

const replies = join(root, 'test/unit/core/cbss/tx25/replies')

const response = (status: string) => `<retrieveTIGroupsResponse>${status}</retrieveTIGroupsResponse>`
const noResult = response(
  '<status><value>NO_RESULT</value><code>MSG00012</code><description>not integrated</description>' +
    '<information><fieldName>cbeNumber</fieldName><fieldValue>0123456749</fieldValue></information></status>',
)
const noData = response(
  '<status><value>NO_DATA_FOUND</value><code>MSG00100</code><description>No data</description></status>',
)
const detailedFault =
  '<e:Envelope xmlns:e="urn:e"><e:Body><e:Fault><faultcode>e:Server</faultcode>' +
  '<faultstring>An error occurred</faultstring><detail><v:retrieveTIGroupsFault xmlns:v="urn:v"><detail>' +
  '<severity>FATAL</severity><reasonCode>MSG00003</reasonCode><diagnostic>Unexpected internal error</diagnostic>' +
  '<authorCode>CBSS</authorCode></detail></v:retrieveTIGroupsFault></detail></e:Fault></e:Body></e:Envelope>'
const fault =
  '<e:Envelope xmlns:e="urn:e"><e:Body><e:Fault><faultcode>e:Server</faultcode>' +
  '<faultstring>An error occurred</faultstring></e:Fault></e:Body></e:Envelope>'

describe('cbss tx25', () => {
  it('prints four columns, group and number in the first row of a group only', async () => {
    expect(await runCommand(['tx25', 'version-2.xml', '--language', 'de'], replies)).toEqual({
      code: 0,
      stderr: '',
      stdout: `
Gruppe                       TI   Seit        Information
───────────────────────────  ───  ──────────  ────────────────────────────────────────────────────────────
Legale Hauptadressen         020  01.04.2015  4700, RUE DE LA ROSÉE , Nr. 7 b1
                                  1999        4720, LIEU-DIT LA BRUME (bis 31.03.2015)
NR-Nummer                    000  22.06.1974  74062290234 (Weiblich)
Guardians                    113  06.2020     Datum: 06.2020, Status: Administrateur (2), Person: 72031490118
Haushalt (als Bezugsperson)  140  08.09.2005  Fils (03): Larosée, Noé (05090890225)
Nicht mitteilbare Adresse    252  02.01.2026  ab 02.01.2026 bis 31.12.2026
WindowGardens                299  2026        Number of pots: 3, Plant: Romarin (7) (bis 10.2026)
`.trimStart(),
    })
  })

  it('speaks the language of the reply unless told otherwise', async () => {
    const { stdout } = await runCommand(['tx25', join(replies, 'version-1.xml')])
    expect(stdout).toContain('Gezin (als gezinslid)')
  })

  it('gives rows as JSON, every row with group and number and nothing more than promised', async () => {
    const { code, stdout } = await runCommand(['tx25', 'version-2.xml', '--json'], replies)
    const rows = JSON.parse(stdout) as Record<string, unknown>[]
    expect(code).toBe(0)
    expect(rows.map(({ group, ti }) => `${String(ti)} ${String(group)}`).slice(0, 3)).toEqual([
      '020 Adresses légales',
      '020 Adresses légales',
      '000 N° RN',
    ])
    expect(rows[1]).toEqual({
      group: 'Adresses légales',
      ti: '020',
      since: '1999',
      until: '2015-03-31',
      text: "4720, LIEU-DIT LA BRUME (jusqu'au 31/03/2015)",
      parts: [
        { text: '4720', strong: true },
        { text: ', ', strong: false },
        { text: 'LIEU-DIT LA BRUME', strong: true },
        { text: " (jusqu'au 31/03/2015)", strong: false },
      ],
    })
  })

  it.each([
    ['a refusal', noResult, 'MSG00012: not integrated\n  cbeNumber = 0123456749\n'],
    ['a fault', fault, 'e:Server: An error occurred\n'],
    [
      'a fault of the CBSS, its reason first,',
      detailedFault,
      'MSG00003 (CBSS): Unexpected internal error\ne:Server: An error occurred\n',
    ],
  ])('tells of %s on standard error and ends with 2', async (_name, xml, stderr) => {
    const folder = await aFolderWith({ 'reply.xml': xml })
    expect(await runCommand(['tx25', 'reply.xml'], folder)).toEqual({ code: 2, stdout: '', stderr })
    expect(await runCommand(['tx25', 'reply.xml', '--json'], folder)).toEqual({
      code: 2,
      stdout: '[]\n',
      stderr,
    })
  })

  it('takes "no data" as an empty table, which is no failure', async () => {
    const folder = await aFolderWith({ 'reply.xml': noData })
    const { code, stdout, stderr } = await runCommand(['tx25', 'reply.xml', '--language', 'en'], folder)
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'MSG00100: No data\n' })
    expect(stdout).toBe('Group  TI  Since  Information\n─────  ──  ─────  ───────────\n')
    const json = await runCommand(['tx25', 'reply.xml', '--json'], folder)
    expect(json).toEqual({ code: 0, stdout: '[]\n', stderr: 'MSG00100: No data\n' })
  })

  it.each([
    ['no such file', ['tx25', 'missing.xml']],
    ['a directory', ['tx25', 'folder']],
    ['no XML', ['tx25', 'letter.txt']],
    ['XML of something else', ['tx25', 'other.xml']],
    ['a cut-off reply', ['tx25', 'cut.xml']],
    ['a DOCTYPE', ['tx25', 'doctype.xml']],
    ['too many levels', ['tx25', 'deep.xml']],
    ['too many bytes', ['tx25', 'big.xml']],
    ['an unknown encoding', ['tx25', 'klingon.xml']],
    ['bytes of another encoding', ['tx25', 'latin.xml']],
    ['no file', ['tx25']],
    ['two files', ['tx25', 'other.xml', 'other.xml']],
    ['a wrong option', ['tx25', 'other.xml', '--colour']],
    ['an option without its value', ['tx25', 'other.xml', '--language']],
    ['a wrong language', ['tx25', 'other.xml', '--language', 'it']],
    ['an unknown command', ['tx26']],
    ['a command named like a property', ['constructor']],
  ])('answers %s with one sentence and 1', async (_name, words) => {
    const folder = await aFolderWith({
      'letter.txt': 'Dear sir',
      'other.xml': '<a/>',
      'cut.xml': noData.slice(0, -1),
      'doctype.xml': `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${noData}`,
      'deep.xml': '<a>'.repeat(100) + '</a>'.repeat(100),
      'big.xml': `<a>${' '.repeat(11_000_000)}</a>`,
      'klingon.xml': '<?xml version="1.0" encoding="klingon"?><a/>',
      'latin.xml': Buffer.from('<a>é</a>', 'latin1'),
    })
    await mkdir(join(folder, 'folder'))
    const { code, stdout, stderr } = await runCommand(words, folder)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^[A-Z][^\n]*\.\n$/)
    expect(stderr).not.toMatch(/Error|node:/)
  })

  it('says the same sentence wherever a reply is cut', async () => {
    const whole = Buffer.from('<?xml version="1.0"?><a:b xmlns:a="urn:a">é€<c d="ü"/><!-- ß --></a:b>')
    const folder = await aFolderWith({})
    const terminal = { write: () => {}, complain: () => {}, directory: folder, columns: null }
    for (let length = 1; length < whole.length; length += 1) {
      await writeFile(join(folder, 'cut.xml'), whole.subarray(0, length))
      await expect(tx25(['cut.xml'], terminal)).rejects.toThrow(/^The XML is cut off before its end\.$/)
    }
  })

  it.each([[[]], [['--help']], [['tx25', '-h']]])('explains itself when given %j', async (words) => {
    const { code, stdout } = await runCommand(words)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage:/)
  })

  it('ends without a word when nobody reads on', async () => {
    const item = '<Name Type="010"><Name><LastName><Label>Tau</Label></LastName></Name></Name>'
    const many = response(`<rrn_it_implicit><Names>${item.repeat(20_000)}</Names></rrn_it_implicit>`)
    const folder = await aFolderWith({ 'many.xml': many })
    const child = spawn(process.execPath, [join(root, 'proxy/cli/main.ts'), 'tx25', join(folder, 'many.xml')])
    let stderr = ''
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    await once(child, 'close')
    expect(stderr).toBe('')
  })
})
