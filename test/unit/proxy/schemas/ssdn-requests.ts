import fc from 'fast-check'
import { brokenAtTimes, digits, group, leaf, maybe, one, padded, words, type Node } from './tree.ts'

const identify = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/IdentifyPerson'
const manage = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/OCMW_CPAS/ManageAccess'
const common = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common'
const ssdn = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Service'

const names = padded(
  fc.constantFrom('Dauwdrop', 'Müller-Lüdenscheidt', "D'Hondt", '', ' ', '王', 'x'.repeat(300)),
)
const incompleteDate = fc.constantFrom('1972-03-14', '1972-03-00', '1972-00-00', '2999-19-39', '1000-00-31')
const brokenDate = fc.oneof(
  words,
  fc.constantFrom('3000-01-01', '0999-01-01', '1972-20-01', '1972-01-40', '72-03-14', '1972-3-14', '1972-03'),
)
const ssin = padded(digits(11))
const brokenSsin = fc.oneof(words, digits(10), digits(12), fc.constant('72.03.14-901.18'))
const card = (length: number) => padded(digits(length))
const brokenCard = fc.oneof(words, digits(9), digits(11), digits(13), fc.constant('B 123456789'))
const integer = padded(
  fc.constantFrom('0', '1', '10', '-3', '+7', '007', '17', '902', '99999999999999999999'),
)
const brokenInteger = fc.oneof(words, fc.constantFrom('1,5', '1e3', '0x1', '--1', '½'))

const birthDate = (namespace: string) => one(leaf(namespace, 'BirthDate', padded(incompleteDate), brokenDate))
const name = (namespace: string, which: string) => leaf(namespace, which, names, words)

const cards = (namespace: string) => [
  maybe(leaf(namespace, 'SISCardNumber', card(10), brokenCard)),
  maybe(leaf(namespace, 'IdentityCardNumber', card(12), brokenCard)),
]

const identifyPerson: fc.Arbitrary<Node> = group(
  identify,
  'IdentifyPersonRequest',
  one(
    group(
      identify,
      'SearchCriteria',
      maybe(leaf(identify, 'SSIN', ssin, brokenSsin)),
      maybe(
        group(
          identify,
          'PhoneticCriteria',
          one(name(identify, 'LastName')),
          maybe(name(identify, 'FirstName')),
          maybe(name(identify, 'MiddleName')),
          birthDate(identify),
          maybe(leaf(identify, 'Gender', padded(fc.constantFrom('0', '1', '2', '01')), brokenInteger)),
          maybe(leaf(identify, 'Tolerance', integer, brokenInteger)),
          maybe(
            leaf(
              identify,
              'Maximum',
              padded(fc.constantFrom('1', '80', '+8', '080')),
              fc.oneof(brokenInteger, fc.constantFrom('0', '81', '-1')),
            ),
          ),
        ),
      ),
    ),
  ),
  maybe(
    group(
      identify,
      'VerificationData',
      ...cards(identify),
      maybe(
        group(
          identify,
          'PersonData',
          one(name(identify, 'LastName')),
          maybe(name(identify, 'FirstName')),
          maybe(name(identify, 'MiddleName')),
          birthDate(identify),
        ),
      ),
    ),
  ),
)

const day = padded(
  fc.constantFrom(
    '2026-03-01',
    '2024-02-29',
    '2026-03-01+01:00',
    '2026-03-01Z',
    '-0044-03-15',
    '12026-01-01',
  ),
)
const brokenDay = fc.oneof(
  words,
  fc.constantFrom('2026-02-29', '2026-13-01', '2026-03-01T00:00:00', '01/03/2026'),
)

const manageAccess: fc.Arbitrary<Node> = group(
  manage,
  'ManageAccessRequest',
  one(leaf(manage, 'SSIN', ssin, brokenSsin)),
  maybe(leaf(manage, 'Purpose', integer, brokenInteger)),
  one(
    group(
      manage,
      'Period',
      one(leaf(common, 'StartDate', day, brokenDay)),
      maybe(leaf(common, 'EndDate', day, brokenDay)),
    ),
  ),
  one(leaf(manage, 'Action', padded(fc.constantFrom('REGISTER', 'UNREGISTER', 'LIST')), words)),
  maybe(leaf(manage, 'Sector', integer, brokenInteger)),
  maybe(leaf(manage, 'QueryRegister', padded(fc.constantFrom('PRIMARY', 'SECONDARY', 'ALL')), words)),
  one(
    group(
      manage,
      'ProofOfAuthentication',
      ...cards(manage),
      maybe(
        group(
          manage,
          'PersonData',
          one(name(manage, 'LastName')),
          maybe(name(manage, 'FirstName')),
          birthDate(manage),
        ),
      ),
    ),
  ),
)

const user = [
  one(leaf(ssdn, 'UserID', ssin, brokenSsin)),
  one(
    leaf(
      ssdn,
      'Email',
      padded(fc.constantFrom('cbss@pcsw.example', 'a@b', '@@@', `${'x'.repeat(96)}@b.c`)),
      fc.oneof(words, fc.constantFrom('@b', 'a@', `${'x'.repeat(97)}@b.c`)),
    ),
  ),
  maybe(leaf(ssdn, 'OrgUnit', fc.constantFrom('0123456749', '', 'x'), words)),
  one(leaf(ssdn, 'MatrixID', integer, brokenInteger)),
  maybe(leaf(ssdn, 'MatrixSubID', integer, brokenInteger)),
]

const time = fc.constantFrom('20260301T101112', '19990101T000000', '29991939T295959')
const brokenTime = fc.oneof(
  words,
  fc.constantFrom(' 20260301T101112', '2026-03-01T10:11:12', '20260301T101160'),
)

const version = leaf(
  ssdn,
  'Version',
  fc.constantFrom('20050930', '😀😀😀😀😀😀😀😀', '        '),
  fc.oneof(words, fc.constantFrom('2005093', '200509300', ' 20050930')),
)

const envelopeAround = (body: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  group(
    ssdn,
    'SSDNRequest',
    one(
      group(
        ssdn,
        'RequestContext',
        one(group(ssdn, 'AuthorizedUser', ...user)),
        maybe(
          group(
            ssdn,
            'Message',
            maybe(leaf(ssdn, 'Reference', fc.constantFrom('ManageAccessRequest # 3', ''), words)),
            maybe(leaf(ssdn, 'TimeRequest', time, brokenTime)),
          ),
        ),
      ),
    ),
    one(
      group(
        ssdn,
        'ServiceRequest',
        one(leaf(ssdn, 'ServiceId', fc.constantFrom('OCMWCPASManageAccess', ''), words)),
        one(version),
        one(body),
      ),
    ),
  )

/** Bodies of IdentifyPerson. */
export const identifyPersonRequests = brokenAtTimes(identifyPerson)

/** Bodies of ManageAccess. */
export const manageAccessRequests = brokenAtTimes(manageAccess)

/** Whole requests of the classic services, envelope and body. */
export const ssdnRequests = brokenAtTimes(envelopeAround(fc.oneof(identifyPerson, manageAccess)))
