import { describe, expect, it } from 'vitest'
import { buildRequest, requestBuilders } from '#core/cbss/build-request.ts'
import { emptyIdentifyPerson } from '#core/cbss/identify-person/empty.ts'
import { identifyPersonNamespace } from '#core/cbss/ssdn/namespaces.ts'
import type { IdentifyPersonParameters } from '#core/records/parameters.ts'
import { writeXml } from '#core/xml/write.ts'

function written(values: Partial<IdentifyPersonParameters>): string {
  const parameters = { ...emptyIdentifyPerson(), ...values }
  const element = buildRequest({ service: 'identify-person', parameters })
  return writeXml(element, requestBuilders['identify-person'].prefixes)
}

const request = (inner: string) =>
  `<ipr:IdentifyPersonRequest xmlns:ipr="${identifyPersonNamespace}">${inner}</ipr:IdentifyPersonRequest>`

describe('An IdentifyPerson request', () => {
  it('with a number sends the number and what verifies it, and no criteria of a search', () => {
    const values = {
      ssin: '72.03.14-901.18',
      lastName: 'Dauwdrop',
      firstName: 'An',
      middleName: 'Lies',
      birthDate: '1972-03-14',
      gender: 2,
      tolerance: 1,
      maximum: 10,
      sisCardNumber: '123 456789 0',
      identityCardNumber: '591-1917064-58',
    } as const
    expect(written(values)).toBe(
      request(
        '<ipr:SearchCriteria><ipr:SSIN>72031490118</ipr:SSIN></ipr:SearchCriteria>' +
          '<ipr:VerificationData><ipr:SISCardNumber>1234567890</ipr:SISCardNumber>' +
          '<ipr:IdentityCardNumber>591191706458</ipr:IdentityCardNumber>' +
          '<ipr:PersonData><ipr:LastName>Dauwdrop</ipr:LastName><ipr:FirstName>An</ipr:FirstName>' +
          '<ipr:MiddleName>Lies</ipr:MiddleName><ipr:BirthDate>1972-03-14</ipr:BirthDate></ipr:PersonData>' +
          '</ipr:VerificationData>',
      ),
    )
  })

  it.each([
    ['nothing but the number', {}],
    ['a birth date without a name', { birthDate: '1972-03-14' }],
    ['names without a birth date', { lastName: 'Dauwdrop', firstName: 'An' }],
    ['an empty name', { lastName: '  ', birthDate: '1972-03-14' }],
  ])('with %s verifies nothing', (_what, values) => {
    expect(written({ ssin: '72031490118', ...values })).toBe(
      request('<ipr:SearchCriteria><ipr:SSIN>72031490118</ipr:SSIN></ipr:SearchCriteria>'),
    )
  })

  it('without a number searches by name and birth date, with everything that narrows it', () => {
    const values = {
      lastName: ' Dauwdrop ',
      firstName: 'An',
      middleName: 'Lies',
      birthDate: '1972-03-00',
      gender: 2,
      tolerance: 0,
      maximum: 80,
      identityCardNumber: '591191706458',
    } as const
    expect(written(values)).toBe(
      request(
        '<ipr:SearchCriteria><ipr:PhoneticCriteria><ipr:LastName>Dauwdrop</ipr:LastName>' +
          '<ipr:FirstName>An</ipr:FirstName><ipr:MiddleName>Lies</ipr:MiddleName>' +
          '<ipr:BirthDate>1972-03-00</ipr:BirthDate><ipr:Gender>2</ipr:Gender><ipr:Tolerance>0</ipr:Tolerance>' +
          '<ipr:Maximum>80</ipr:Maximum></ipr:PhoneticCriteria></ipr:SearchCriteria>',
      ),
    )
  })

  it('never sends an empty name, nor a sex that is not known', () => {
    expect(written({ lastName: 'Dauwdrop', birthDate: '1972-03-14' })).toBe(
      request(
        '<ipr:SearchCriteria><ipr:PhoneticCriteria><ipr:LastName>Dauwdrop</ipr:LastName>' +
          '<ipr:BirthDate>1972-03-14</ipr:BirthDate></ipr:PhoneticCriteria></ipr:SearchCriteria>',
      ),
    )
  })
})
