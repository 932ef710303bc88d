import { describe, expect, it } from 'vitest'
import { build } from '../../../../proxy/cli/build.ts'
import { officialSchemaIsThere, openOfficialSchema } from '../schemas/official-schema.ts'
import { aFolderWith, runCommand } from './command.ts'
import { asked, built, now, registered, run, searched, validated, verified } from './run-in-process.ts'

describe('cbss build', () => {
  it('prints what an IdentifyPerson asks, numbers or texts alike', async () => {
    const { code, stdout, stderr } = await built('identify-person', searched, ...now)
    expect({ code, stderr }).toEqual({ code: 0, stderr: [] })
    expect(stdout).toBe(
      '<ipr:IdentifyPersonRequest xmlns:ipr="http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson">' +
        '<ipr:SearchCriteria><ipr:PhoneticCriteria><ipr:LastName>Peeters</ipr:LastName><ipr:FirstName>An</ipr:FirstName>' +
        '<ipr:BirthDate>1971-04-00</ipr:BirthDate><ipr:Gender>2</ipr:Gender><ipr:Tolerance>1</ipr:Tolerance>' +
        '</ipr:PhoneticCriteria></ipr:SearchCriteria></ipr:IdentifyPersonRequest>\n',
    )
  })

  it('gives a number of JSON the zeros back with which it began', async () => {
    const { stdout } = await built('tx25', { ssin: 5_090_890_225 })
    expect(stdout).toContain('<ssin>05090890225</ssin><language>fr</language><history>true</history>')
  })

  it('takes sector, action and register from the demo where the record has none', async () => {
    const { stdout } = await built('manage-access', { ...verified, startDate: '2026-03-01' })
    expect(stdout).toContain('<mar:Action>LIST</mar:Action><mar:Sector>17</mar:Sector>')
    expect(stdout).toContain('<mar:QueryRegister>ALL</mar:QueryRegister>')
  })

  it('takes an empty choice for none', async () => {
    const { stdout } = await built('tx25', { ...asked, language: '' })
    expect(stdout).toContain('<language>fr</language>')
  })

  it.each([
    ['2026-03-01T10:11:12Z', '20260301T111112'],
    ['2026-07-01T10:11:12.345+02:00', '20260701T101112'],
    ['2026-03-01T10:11:12', '20260301T101112'],
    ['2026-07-01 10:11', '20260701T101100'],
    ['2026-03-29T01:59:59', '20260329T015959'],
    ['2026-07-01', '20260701T000000'],
  ])('takes the time %s for one in Brussels wherever it runs', async (typed, sent) => {
    const { stdout } = await built('identify-person', searched, '--envelope', '--now', typed)
    expect(stdout).toContain(`<ssdn:TimeRequest>${sent}<`)
  })

  it.each(['2026-02-30', '1', 'March 7', '1709284272123', '2026-03-01T25:00', ''])(
    'refuses %j as a time',
    async (typed) => {
      await expect(built('tx25', asked, '--now', typed)).rejects.toThrow('must be written like')
    },
  )

  it.each([
    ['identify-person', searched, ['<ssdn:UserID>60061590148<', '<ssdn:TimeRequest>20260301T111112<']],
    ['manage-access', registered, ['<ssdn:OrgUnit>0123456749<', '<common:EndDate ', '>2026-04-30<']],
    [
      'tx25',
      asked,
      ['<cbeNumber>0123456749<', '<timestampSent>2026-03-01T11:11:12.000+01:00<', '<ssin>72031490118<'],
    ],
  ])('wraps a %s as the demo would send it at that time', async (service, record, parts) => {
    const first = await built(service, record, '--envelope', ...now)
    for (const part of parts) expect(first.stdout).toContain(part)
    expect(await built(service, record, '--envelope', ...now)).toEqual(first)
    expect(await validated(first.stdout)).toEqual({
      code: 0,
      stdout: 'The request agrees with the schema.\n',
      stderr: [],
    })
    const { stdout } = await built(service, record, ...now)
    expect(await validated(stdout)).toMatchObject({ code: 0 })
  })

  it.skipIf(!officialSchemaIsThere)('makes a Tx25 that the official schema takes', async () => {
    const { stdout } = await built('tx25', asked, '--envelope', ...now)
    const [message = ''] = /<v2:[\s\S]*<\/v2:\w+>/.exec(stdout) ?? []
    expect(openOfficialSchema()(message)).toEqual([])
  })

  it.each([
    [
      'manage-access',
      { ssin: '72031490119', action: 'REGISTER' },
      [
        'The field ssin has wrong check digits; 18 would be right.',
        'The field purpose is missing.',
        'The field startDate is missing.',
        'The field identityCardNumber is missing, and so are the other proofs: a card number, or last name and birth date.',
      ],
    ],
    [
      'identify-person',
      { lastName: 'Peeters', birthDate: '1971' },
      ['The field tolerance is mandatory while day or month of the birth date are unknown.'],
    ],
    [
      'identify-person',
      { lastName: 'x'.repeat(201), birthDate: '1971-13-01', gender: 3, tolerance: 'some', maximum: 81 },
      [
        'The field lastName is longer than 200 characters.',
        'The field gender must be one of 0, 1, 2.',
        'The field tolerance must be of type integer.',
        'The field maximum must be from 1 to 80.',
        'The field birthDate has an impossible month.',
      ],
    ],
    [
      'identify-person',
      { ...searched, birthDate: '31.04.1971' },
      ['The field birthDate has a day that its month does not have.'],
    ],
    [
      'tx25',
      { ssin: '', language: 'en' },
      ['The field language must be one of nl, fr, de.', 'The field ssin is missing.'],
    ],
    [
      'identify-person',
      { lastName: 'Pee\u0007ters', middleName: 'A\uD800', birthDate: '1971-04-15' },
      [
        'The field lastName holds characters that XML cannot carry.',
        'The field middleName holds characters that XML cannot carry.',
      ],
    ],
    ['manage-access', { ...registered, purpose: 77 }, ['The field purpose is no purpose of this sector.']],
    ['manage-access', { ...registered, purpose: '017' }, ['The field purpose is no purpose of this sector.']],
    [
      'manage-access',
      { ...registered, sector: 25, action: 'list', purpose: '' },
      ['The field action must be one of REGISTER, UNREGISTER, LIST.'],
    ],
    ['tx25', { ssin: '68042700000' }, ['The field ssin only stands in for a number that is not known.']],
    [
      'tx25',
      { ssin: ['1'], history: 'maybe' },
      ['The field ssin must be of type string.', 'The field history must be of type boolean.'],
    ],
  ])('refuses a %s with %j, in a sentence for each field', async (service, record, sentences) => {
    expect(await built(service, record, ...now)).toEqual({ code: 1, stdout: '', stderr: sentences })
  })

  it.each([
    ['an unknown service', ['telephone', 'record.json'], 'needs one of identify-person, manage-access, tx25'],
    ['no record', ['tx25'], 'one file with a record'],
    ['no file', ['tx25', 'missing.json'], 'cannot be read'],
    ['no JSON', ['tx25', 'text.json'], 'no JSON'],
    ['a list', ['tx25', 'list.json'], 'no JSON object'],
    ['a field that no service has', ['tx25', 'strange.json'], 'No service has a field "lastname"'],
    ['a time that is none', ['tx25', 'record.json', '--now', 'noon'], 'must be written like'],
  ])('says what is wrong with %s', async (_, words, sentence) => {
    const folder = await aFolderWith({
      'record.json': '{}',
      'text.json': 'ssin',
      'list.json': '[]',
      'strange.json': '{"lastname":"Tau"}',
    })
    await expect(run(build, words, folder)).rejects.toThrow(sentence)
  })

  it('is a command, and so is validate', async () => {
    const folder = await aFolderWith({ 'record.json': JSON.stringify(asked), 'other.xml': '<a>\n</a>' })
    const ended = await runCommand(['build', 'tx25', 'record.json'], folder)
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(await runCommand(['validate', 'other.xml'], folder)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Line 1: This is no request of one of the three services.\n',
    })
    expect((await runCommand(['--help'])).stdout).toMatch(
      /build [\s\S]*validate [\s\S]*read [\s\S]*garble [\s\S]*simulator /,
    )
  })
})
