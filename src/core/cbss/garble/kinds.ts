/**
 * How a value is treated: `kept` as it is, a `sentence` of the system kept but for the values in it, an `ssin` even if
 * it is none, `secret` as what it looks like: a number, a date, or words.
 */
export type Kind = 'kept' | 'sentence' | 'ssin' | 'secret'

/** What tells nothing about a person by itself: codes, their labels, and the protocol's own words. By local name. */
const kept = new Set(
  `Code Label Severity severity ReasonCode reasonCode AuthorCodeList authorCode ReturnCode value code
   fieldName FieldName faultcode ServiceId Version MatrixID MatrixSubID sector institution legalContext
   language history Purpose Action Sector QueryRegister Register InscriptionRegister Gender Sex
   CivilState CountryCode MunicipalityCode Municipality NationalityCode BirthLocationCode BirthLocation
   Post Fusion Language Tolerance Maximum`.split(/\s+/),
)

const sentences = new Set(['Diagnostic', 'diagnostic', 'description', 'faultstring'])
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

const keptAttributes =
  /^(xmlns|xsi:|xml:)|^(Type|Structure|Status|Language|Group1|UsedFirstName|origin|lang|ok|encodingStyle)$/

/** The kind of an element's text; `path` are the local names of the element and what it is in, innermost first. */
export function kindOf(path: readonly string[]): Kind {
  const [name = '', ...around] = path
  if (ssins.has(name)) return 'ssin'
  if (around.slice(0, 2).some((outer) => personal.has(outer))) return 'secret'
  if (sentences.has(name)) return 'sentence'
  return kept.has(name) ? 'kept' : 'secret'
}

/** The kind of an attribute, by its name as it is written. */
export function kindOfAttribute(name: string): Kind {
  return keptAttributes.test(name) || keptAttributes.test(name.replace(/^.*:/, '')) ? 'kept' : 'secret'
}
