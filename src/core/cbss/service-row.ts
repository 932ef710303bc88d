import type { ParametersOf } from '../records/parameters.ts'
import type { Service } from '../records/service.ts'
import type { XmlElement } from '../xml/element.ts'
import type { FieldProblem } from './field-problem.ts'
import type { ServiceReplyOf } from './service-reply.ts'

/** What `check` has to be told. */
export interface CheckContext {
  /** The day as `yyyy-MM-dd`, in Belgium. */
  today: string
  /** The most days that a registration for a purpose may last, by the purpose's code; nothing bounds the others. */
  maximumPeriods?: Readonly<Record<string, number>>
}

/** Everything that makes a service of the CBSS another one than the next. */
export interface ServiceRow<S extends Service> {
  id: S
  /** `ssdn`: a document as text inside `sendXML`; `soap`: a message in the body of an envelope (PROTOCOL 2). */
  transport: 'ssdn' | 'soap'
  /** The service request as the browser may know it: nothing about who asks. */
  build(parameters: ParametersOf[S]): XmlElement
  /** The prefix of each namespace of what `build` makes, for `writeXml`. */
  prefixes: Readonly<Record<string, string>>
  /** The parameters of a form in which nothing was typed. */
  emptyParameters(): ParametersOf[S]
  /** The rules that no schema can say, and the ones people need in words; empty if it may be sent. */
  check(parameters: ParametersOf[S], context: CheckContext): FieldProblem[]
  /** Whether the same question may be put twice when nobody knows what became of the first. */
  mayRepeat(parameters: ParametersOf[S]): boolean
  /**
   * Reads the text of a reply, in its envelope or bare.
   *
   * @throws {XmlError} if it is no XML within the limits.
   * @throws {CodedError} `reply-not-understood` if it is no reply of this service.
   */
  read(text: string): ServiceReplyOf<S>
}
