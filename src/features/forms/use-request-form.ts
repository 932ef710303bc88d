import { computed, ref, type ComputedRef, type Reactive, type Ref } from 'vue'
import type { FieldProblem } from '#core/cbss/field-problem.ts'
import { clientName, type Client } from '#core/records/client.ts'
import type { ParametersOf } from '#core/records/parameters.ts'
import type { RequestOf } from '#core/records/request.ts'
import type { Service } from '#core/records/service.ts'
import { requireDatabase } from '../../db/current.ts'
import { queueRequest } from '../../db/queue-request.ts'
import { todayInBrussels } from '../requests/index.ts'
import { viewOf } from '../service-views.ts'
import type { Fields } from './fields.ts'
import { fieldId, type FormProblem } from './form-problems.ts'
import { adviseSsin } from './ssin-advice.ts'
import { typedOver, type TypedOver } from './typed-over.ts'
import { useDraft, type EditedDraft } from './use-draft.ts'
import { useProblemSentences } from './use-problem-sentences.ts'
import { useSsinWords } from './use-ssin-words.ts'

/** What is the service's own in a form. */
export interface FormRules<S extends Service> {
  /** The parameters as they are sent, made of what was typed. */
  tidy: (parameters: ParametersOf[S]) => ParametersOf[S]
  /** Everything that keeps parameters, tidied, from being sent. */
  check: (parameters: ParametersOf[S], fields: Fields<S>) => readonly FieldProblem[]
  /** The fields in the order of the form, for the summary. */
  order: readonly string[]
}

/** A form that is being filled in. */
export interface RequestForm<S extends Service> extends EditedDraft<S> {
  id: string
  service: S
  fields: Reactive<Fields<S>>
  client: ComputedRef<Client | null>
  idOf: (field: string) => string
  problems: ComputedRef<readonly { id: string; field: string; message: string }[]>
  /** What to say at a field now. */
  errorAt: (field: string) => string
  /** The field was left: from now on it is not spared. */
  leave: (field: string) => void
  /** Somebody pressed Send. */
  pressed: Ref<boolean>
  sending: Ref<boolean>
  /** Queues it; false where something is wrong first. */
  send: () => Promise<boolean>
  /** Another client, or nobody of whom there is a file. What was typed is not replaced before that was asked. */
  changeClient: (client: Client | null) => void
  /** The client that would replace what was typed, and what that is; null while nothing has to be asked. */
  asked: Ref<{ client: Client; lost: readonly TypedOver[] } | null>
  answer: (what: 'replace' | 'keep' | 'cancel') => void
}

/** A draft in its form: fields that save themselves, checks as typed, sending, and the client it is about. */
export function useRequestForm<S extends Service>(
  draft: RequestOf<S>,
  clients: () => readonly Client[],
  rules: FormRules<S>,
): RequestForm<S> {
  const service = draft.service as S
  const edited = useDraft<S>(draft)
  const fields = edited.fields as Reactive<Fields<S>> & Fields<S>
  const client = computed(() => clients().find(({ id }) => id === fields.clientId) ?? null)
  const pressed = ref(false)
  const sending = ref(false)
  const left = ref(new Set<string>())
  const asked = ref<{ client: Client; lost: readonly TypedOver[] } | null>(null)
  const idOf = (field: string): string => fieldId(service, field)
  const sayProblem = useProblemSentences()
  const saySsin = useSsinWords()
  const place = ({ field }: FieldProblem): number => rules.order.indexOf(field)
  const found = computed(() =>
    rules
      .check(rules.tidy(plainParameters()), fields)
      .toSorted((first, second) => place(first) - place(second))
      .flatMap((problem) => (problem.field === 'ssin' ? ssinProblem() : sayProblem(problem))),
  )

  function plainParameters(): ParametersOf[S] {
    return { ...fields.parameters } as ParametersOf[S]
  }

  // Its words are richer than a reason: they know the client's file and whether it is still being typed.
  function ssinProblem(): FormProblem[] {
    return saySsin(adviseSsin(fields.parameters.ssin, client.value, todayInBrussels()), client.value)
  }

  const fill = (of: Client | null): Record<string, unknown> =>
    of ? (viewOf(service).fill(of) as Record<string, unknown>) : {}

  function take(next: Client | null, kept: ReadonlySet<string> = new Set()): void {
    fields.clientId = next?.id ?? ''
    fields.clientName = next ? clientName(next) : ''
    const filled = Object.entries(fill(next)).filter(([field]) => !kept.has(field))
    Object.assign(fields.parameters, Object.fromEntries(filled))
  }

  function changeClient(next: Client | null): void {
    const lost = typedOver(
      fields.parameters as Record<string, unknown>,
      viewOf(service).empty(todayInBrussels()) as Record<string, unknown>,
      fill(client.value),
      fill(next),
    )
    if (next && lost.length > 0) asked.value = { client: next, lost }
    else take(next)
  }

  function answer(what: 'replace' | 'keep' | 'cancel'): void {
    const question = asked.value
    asked.value = null
    if (!question || what === 'cancel') return
    take(question.client, new Set(what === 'keep' ? question.lost.map(({ field }) => field) : []))
  }

  function isSaid({ field, early, wrong }: FormProblem): boolean {
    return pressed.value || early === true || (wrong === true && left.value.has(field))
  }

  async function send(): Promise<boolean> {
    pressed.value = true
    if (found.value.length > 0) return false
    if (sending.value) return true
    sending.value = true
    try {
      Object.assign(fields.parameters, rules.tidy(plainParameters()))
      fields.reason = fields.reason.trim()
      await edited.save()
      if (!edited.failed.value) await queueRequest(requireDatabase(), draft.id)
    } finally {
      sending.value = false
    }
    return true
  }

  return {
    ...edited,
    id: draft.id,
    service,
    client,
    idOf,
    problems: computed(() => found.value.map(({ field, message }) => ({ id: idOf(field), field, message }))),
    errorAt: (field) => found.value.find((one) => one.field === field && isSaid(one))?.message ?? '',
    leave: (field) => void left.value.add(field),
    pressed,
    sending,
    send,
    changeClient,
    asked,
    answer,
  }
}
