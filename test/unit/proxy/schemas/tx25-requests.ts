import fc from 'fast-check'
import { brokenAtTimes, digits, element, group, leaf, maybe, one, words, written, type Node } from './tree.ts'

const root = 'http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2'

const plain = (name: string, valid: fc.Arbitrary<string>, broken: fc.Arbitrary<string>) =>
  leaf('', name, valid, broken)

/** An SSIN of any form: months and days run over their borders, check digits too. */
export const anySsin: fc.Arbitrary<string> = fc
  .tuple(digits(2), fc.integer({ min: 0, max: 62 }), fc.integer({ min: 0, max: 34 }), digits(3), digits(2))
  .map(([year, month, day, serial, check]) => {
    const two = (number: number) => String(number).padStart(2, '0')
    return year + two(month) + two(day) + serial + check
  })

const validSsin = fc.constantFrom('71041590151', '71241590101', '71440090197', '00000199901')
const time = fc.constantFrom('2024-03-01T10:11:12.123+01:00', '2024-02-29T00:00:00Z', '2024-12-31T23:59:59')
const brokenTime = fc.constantFrom('2023-02-29T00:00:00Z', '2024-03-01 10:11:12', '2024-03-01T24:30:00Z', '')
const uuid = fc.tuple(fc.uuid(), fc.boolean()).map(([id, upper]) => (upper ? id.toUpperCase() : id))
const characters = (most: number) =>
  fc.string({ maxLength: most, unit: fc.constantFrom('a', 'é', '😀', ' ', '-') })

/** Texts as long as allowed and a little longer, in characters that take one or two units. */
const around = (most: number) =>
  fc
    .tuple(fc.integer({ min: most - 1, max: most + 2 }), fc.constantFrom('x', 'é', '😀'))
    .map(([length, character]) => character.repeat(length))

const identification: fc.Arbitrary<Node[]> = fc.oneof(
  fc.tuple(plain('cbeNumber', digits(10), fc.constantFrom('012345674', '٠١٢٣٤٥٦٧٨٩', '0123.456.749', ''))),
  fc.tuple(
    plain('sector', fc.constantFrom('17', '0', '999', ' 5 ', '+5'), fc.constantFrom('1000', '-1', '', 'x')),
    plain('institution', fc.constantFrom('1', '007'), fc.constantFrom('70000', '1.0')),
  ),
)

const customer = group(
  '',
  'informationCustomer',
  maybe(plain('ticket', characters(36), around(36))),
  maybe(plain('timestampSent', time, brokenTime)),
  one(group('', 'customerIdentification', identification)),
)

const cbss = group(
  '',
  'informationCBSS',
  one(plain('ticketCBSS', uuid, words)),
  one(plain('timestampReceive', time, brokenTime)),
  one(plain('timestampReply', time, words)),
)

const search = group(
  '',
  'searchInformation',
  one(plain('ssin', validSsin, anySsin)),
  maybe(plain('language', fc.constantFrom('nl', 'fr', 'de', ''), fc.constantFrom('en', 'DE', ' de'))),
  maybe(
    plain(
      'history',
      fc.constantFrom('true', 'false', '1', '0', ' true ', ''),
      fc.constantFrom('TRUE', 'yes'),
    ),
  ),
)

/** A request around a search for this number, without anything else that is wrong. */
export const requestAbout = (ssin: string): string =>
  written(
    element(root, 'retrieveTIGroupsRequest', [
      element('', 'informationCustomer', [
        element('', 'customerIdentification', [element('', 'cbeNumber', '0123456749')]),
      ]),
      element('', 'legalContext', 'PCSA:SOCIAL_INQUIRY'),
      element('', 'searchInformation', [element('', 'ssin', ssin)]),
    ]),
  )

const request = group(
  root,
  'retrieveTIGroupsRequest',
  one(customer),
  fc.option(cbss, { nil: null, freq: 2 }).map((node) => (node === null ? [] : [node])),
  one(plain('legalContext', characters(64), around(64))),
  one(search),
)

/** Requests of RetrieveTIGroups, version 2. */
export const tx25Requests = brokenAtTimes(request)

const soap = 'http://schemas.xmlsoap.org/soap/envelope/'
const connector = 'http://ksz-bcss.fgov.be/connectors/WebServiceConnector'
const asText = leaf(connector, 'xmlString', fc.constantFrom('<a/>', '', ' ', 'x'.repeat(9000)), words)

/** Whole messages as they leave: the envelope and what either transport carries in it, mostly a Tx25. */
export const soapMessages = brokenAtTimes(
  group(
    soap,
    'Envelope',
    one(
      group(soap, 'Body', one(fc.oneof({ weight: 4, arbitrary: request }, { weight: 1, arbitrary: asText }))),
    ),
  ),
)
