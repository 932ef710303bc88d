import { cp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { schemaNames } from '../../../../proxy/cbss/schemas/layout.ts'
import { openValidation, validateXml } from '../../../../proxy/cbss/validate.ts'
import { StartProblem } from '../../../../proxy/start-problem.ts'
import { temporaryFolder } from '../build-proxy.ts'

const official = path.resolve(import.meta.dirname, '../../../../../shared/cbss/xsd')

const soap = (inner: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${inner}</s:Body></s:Envelope>`
const text =
  '<xmlString xmlns="http://ksz-bcss.fgov.be/connectors/WebServiceConnector">&lt;a/&gt;</xmlString>'
const tx25 = (ssin: string) =>
  '<v2:retrieveTIGroupsRequest xmlns:v2="http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2">' +
  '<informationCustomer><customerIdentification><cbeNumber>0123456749</cbeNumber></customerIdentification>' +
  '</informationCustomer><legalContext>PCSA:SOCIAL_INQUIRY</legalContext>' +
  `<searchInformation><ssin>${ssin}</ssin></searchInformation></v2:retrieveTIGroupsRequest>`

describe('The SOAP envelope', () => {
  it('holds exactly one message that a schema declares, and is checked together with it', () => {
    expect(validateXml('soap-envelope', soap(text))).toEqual([])
    expect(validateXml('soap-envelope', soap(tx25('64030990791')))).toEqual([])
    expect(validateXml('soap-envelope', soap(tx25('64030990798')))).not.toEqual([])
    expect(validateXml('soap-envelope', soap(''))).not.toEqual([])
    expect(validateXml('soap-envelope', soap(text + text))).not.toEqual([])
    expect(validateXml('soap-envelope', soap('<other xmlns="urn:other"/>'))).not.toEqual([])
  })
})

describe('A folder of official schemas', () => {
  it('stands for our own wherever it has them', ({ skip }) => {
    skip(!existsSync(official), 'The official schemas are not beside this checkout (../shared).')
    const validate = openValidation(official)
    for (const name of schemaNames) expect(validate(name, '<x/>')).not.toEqual([])
    expect(validate('soap-envelope', soap(text))).toEqual([])
    expect(validate('soap-envelope', soap(tx25('64030990791')))).toEqual([])
    expect(validate('soap-envelope', soap(tx25('64030990798')))).not.toEqual([])
  })

  it.each([
    'SSDN/Service/SSDNRequest.xsd',
    'SSDN/Common/ResultSummary.xsd',
    'SSDN/OCMW_CPAS/ManageAccess/CommonDataTypes.xsd',
    'be/fgov/rrn/ibz/xsd/xm25/xm25.xsd',
  ])('is refused at once where %s is missing, an import as well', async (file) => {
    if (!existsSync(official)) return expect(() => openValidation('/nowhere')).toThrow(StartProblem)
    const folder = await temporaryFolder()
    await cp(official, folder, { recursive: true, mode: 0 })
    await rm(path.join(folder, file), { force: true })
    expect(() => openValidation(folder)).toThrow(path.basename(file))
  })

  it('is refused where nothing is', () => {
    expect(() => openValidation('/nowhere')).toThrow(StartProblem)
  })
})
