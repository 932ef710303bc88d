import { readFileSync } from 'node:fs'
import path from 'node:path'
import { XmlBufferInputProvider, xmlRegisterInputProvider } from 'libxml2-wasm'
import { StartProblem } from '../../start-problem.ts'
import { officialLayout, ownLayout, partsOf, type SchemaName } from './layout.ts'

/** A schema that loads everything a validation needs, and every name that is declared in it. */
export interface SchemaSource {
  /** Where libxml2 finds what `text` imports. */
  url: string
  text: string
  /** Only these may be repeated in a reason. */
  names: ReadonlySet<string>
}

// libxml2 reads imports from here and from nowhere else: neither file nor network is open to it.
const memory = new XmlBufferInputProvider({})
xmlRegisterInputProvider(memory)

/**
 * Reads the files for a validation into memory, with all that they import and include: our own, or the official
 * ones of a folder laid out as the CBSS publishes it.
 *
 * @throws {StartProblem} naming the file of the folder that is missing.
 */
export function readSchema(name: SchemaName, officialFolder: string | null): SchemaSource {
  const texts = new Map<string, string>()
  const imports = partsOf[name].map((part) => {
    const official = officialFolder !== null && part in officialLayout
    const { namespace, file } = official
      ? officialLayout[part as keyof typeof officialLayout]
      : ownLayout[part]
    const place = path.resolve(official ? officialFolder : import.meta.dirname, file)
    collect(place, texts)
    return `<xs:import namespace="${namespace}" schemaLocation="${addressOf(place)}"/>`
  })
  for (const [place, text] of texts) memory.addBuffer(addressOf(place), Buffer.from(text))
  return {
    url: '/schemas/driver.xsd',
    text: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    names: new Set([...texts.values()].flatMap((text) => valuesOf(text, / name="([^"]+)"/g))),
  }
}

/** A name that no file has by accident, and in which `..` works. */
function addressOf(place: string): string {
  return `/schemas${place.split(path.sep).join('/')}`
}

function collect(place: string, texts: Map<string, string>): void {
  if (texts.has(place)) return
  const text = schemaIn(read(place))
  texts.set(place, text)
  for (const location of valuesOf(text, /<(?:\w+:)?(?:import|include)\b[^>]*?\sschemaLocation="([^"]+)"/g))
    collect(path.resolve(path.dirname(place), location), texts)
}

function read(place: string): string {
  try {
    return readFileSync(place, 'utf8')
  } catch (cause) {
    throw new StartProblem(`The schema file ${place} cannot be read; CBSS_XSD_DIR needs it.`, { cause })
  }
}

/** A service description holds its schema; the prefix of that is declared above it. */
function schemaIn(text: string): string {
  const [schema] = /<xsd:schema[\s\S]*<\/xsd:schema>/.exec(text) ?? []
  if (!schema || !text.includes('<wsdl:definitions')) return text
  return schema.includes('xmlns:xsd=')
    ? schema
    : schema.replace('<xsd:schema', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"')
}

function valuesOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}
