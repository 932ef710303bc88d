import { ssdnServices } from '../ssdn/services.ts'

/**
 * How a value is treated: `kept` as it is, a `sentence` of the system kept but for the values in it, an `ssin` even if
 * it is none, a `municipality` by its code, a `name`, of which no word stays in a sentence either, `secret` as what it
 * looks like: a number, a date, or words.
 */
export type Kind = 'kept' | 'sentence' | 'ssin' | 'municipality' | 'name' | 'secret'

/** What tells nothing about a person by itself: codes, their labels, and the protocol's own words. By local name. */
const kept = new Set(
  `Code Label Severity severity ReasonCode reasonCode AuthorCodeList authorCode ReturnCode value code
   ServiceId Version MatrixID MatrixSubID sector institution legalContext
   language history Purpose Action Sector QueryRegister Register InscriptionRegister Gender Sex
   CivilState CountryCode NationalityCode Post Fusion Language Tolerance Maximum`.split(/\s+/),
)

const sentences = new Set(
  'Diagnostic diagnostic description faultstring faultcode FieldName fieldName'.split(' '),
)
const ssins = new Set([
  'ssin',
  'SSIN',
  'SocialSecurityUser',
  'NationalNumber',
  'PseudoNationalNumber',
  'newSSIN',
])

/** Whose codes and labels are those of a person: the register numbers names and streets. */
const personal = new Set(['LastName', 'FirstName', 'MiddleName', 'Street'])

/** Where somebody was born, lives or has been: with code and label, of a municipality or of something abroad. */
const places = new Set('Residence Place Place1 Place2 Place3 OriginPlace DestinationPlace'.split(' '))

/** The same in the replies of IdentifyPerson, code and names side by side. */
const placeNames = new Set(['Municipality', 'BirthLocation'])
const placeCodes = new Set(['MunicipalityCode', 'BirthLocationCode'])

const keptAttributes =
  /^(xmlns|xsi:|xml:)|^(Type|Structure|Status|Language|Group1|UsedFirstName|origin|lang|ok|encodingStyle)$/

/** Words of the protocol that stand inside texts of the sender: the reference names the request. */
export const protocolWords: ReadonlySet<string> = new Set(
  Object.values(ssdnServices).map(({ requestName }) => requestName),
)

/**
 * The kind of an element's text; `path` are the local names of the element and what it is in, innermost first, `code`
 * gives the text of the element `Code` beside it, if there is one.
 */
export function kindOf(path: readonly string[], text: string, code: () => string): Kind {
  const [name = '', ...around] = path
  if (ssins.has(name)) return 'ssin'
  if (around.slice(0, 2).some((outer) => personal.has(outer))) return 'name'
  if (personal.has(name) || placeNames.has(name)) return 'name'
  if (placeCodes.has(name)) return isMunicipality(text) ? 'municipality' : 'kept'
  if (places.has(around[0] ?? '')) return kindInPlace(name, name === 'Code' ? text : code())
  if (sentences.has(name)) return 'sentence'
  return kept.has(name) ? 'kept' : 'secret'
}

/** Countries, posts abroad and what 99991 and its like say (struck off) tell no address. */
function kindInPlace(name: string, code: string): Kind {
  if (name === 'Code') return isMunicipality(code) ? 'municipality' : 'kept'
  if (name === 'Label') return code === '' || isMunicipality(code) ? 'name' : 'kept'
  return kept.has(name) ? 'kept' : 'secret'
}

/** NIS codes of municipalities run from 11001 to 93090; 9999x are none (DOMAIN 5.2). */
function isMunicipality(code: string): boolean {
  return /^[1-9]\d{4}$/.test(code) && code < '94000'
}

/** The kind of an attribute, by its name as it is written. */
export function kindOfAttribute(name: string): Kind {
  return keptAttributes.test(name) || keptAttributes.test(name.replace(/^.*:/, '')) ? 'kept' : 'secret'
}
