import { describe, expect, it } from 'vitest'
import { buildRequest, requestBuilders } from '#core/cbss/build-request.ts'
import { emptyManageAccess } from '#core/cbss/manage-access/empty.ts'
import { commonNamespace, manageAccessNamespace } from '#core/cbss/ssdn/namespaces.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'
import { writeXml } from '#core/xml/write.ts'

function written(values: Partial<ManageAccessParameters>): string {
  const parameters = { ...emptyManageAccess(), ssin: '72.03.14-901.18', sector: '17', ...values }
  const element = buildRequest({ service: 'manage-access', parameters })
  return writeXml(element, requestBuilders['manage-access'].prefixes)
}

const common = ` xmlns:common="${commonNamespace}"`
const request = (inner: string) =>
  `<mar:ManageAccessRequest xmlns:mar="${manageAccessNamespace}"><mar:SSIN>72031490118</mar:SSIN>${inner}</mar:ManageAccessRequest>`

describe('A ManageAccess request', () => {
  it('registers for a purpose and a period, with all three proofs', () => {
    const values = {
      action: 'REGISTER',
      purpose: '1',
      startDate: '2026-03-01',
      endDate: '2026-04-30',
      queryRegister: 'SECONDARY',
      sisCardNumber: '1234567890',
      identityCardNumber: '591-1917064-58',
      lastName: 'Dauwdrop',
      firstName: 'An',
      birthDate: '1972-00-00',
    } as const
    expect(written(values)).toBe(
      request(
        '<mar:Purpose>1</mar:Purpose><mar:Period>' +
          `<common:StartDate${common}>2026-03-01</common:StartDate>` +
          `<common:EndDate${common}>2026-04-30</common:EndDate></mar:Period>` +
          '<mar:Action>REGISTER</mar:Action><mar:Sector>17</mar:Sector><mar:QueryRegister>SECONDARY</mar:QueryRegister>' +
          '<mar:ProofOfAuthentication><mar:SISCardNumber>1234567890</mar:SISCardNumber>' +
          '<mar:IdentityCardNumber>591191706458</mar:IdentityCardNumber><mar:PersonData>' +
          '<mar:LastName>Dauwdrop</mar:LastName><mar:FirstName>An</mar:FirstName>' +
          '<mar:BirthDate>1972-00-00</mar:BirthDate></mar:PersonData></mar:ProofOfAuthentication>',
      ),
    )
  })

  it('lists without a purpose and without an end, and sends nothing empty', () => {
    const values = { startDate: '2026-03-01', identityCardNumber: '591191706458', lastName: 'Dauwdrop' }
    expect(written(values)).toBe(
      request(
        `<mar:Period><common:StartDate${common}>2026-03-01</common:StartDate></mar:Period>` +
          '<mar:Action>LIST</mar:Action><mar:Sector>17</mar:Sector><mar:QueryRegister>ALL</mar:QueryRegister>' +
          '<mar:ProofOfAuthentication><mar:IdentityCardNumber>591191706458</mar:IdentityCardNumber>' +
          '</mar:ProofOfAuthentication>',
      ),
    )
  })
})
