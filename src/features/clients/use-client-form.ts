import { digitsOf } from '#core/digits.ts'
import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Client } from '#core/records/client.ts'
import { useProofWords, useSsinWords } from '../forms/index.ts'
import { todayInBrussels } from '../requests/index.ts'
import { checkClient, type ClientProblems } from './check-client.ts'
import type { ClientFields } from './client-fields.ts'
import type { KeptFields } from './use-kept-form.ts'

/** A field of the form in which something may be wrong. */
export type CheckedField = keyof ClientProblems

/** Ids of the controls, for the summary that jumps. */
export const clientFieldId = (field: CheckedField): string => `client-${field}`

const order: readonly CheckedField[] = ['lastName', 'ssin', 'numberChange', 'identityCardNumber', 'birthDate']
/** Once so many digits are typed, a number is as long as it gets, and what is wrong is said at once. */
const complete: Partial<Record<CheckedField, number>> = { ssin: 11, identityCardNumber: 12 }

/** The form of a client: what is typed, what is wrong with it, and what of that is worth saying yet. */
export interface ClientForm {
  fields: ClientFields
  wrong: ComputedRef<readonly { field: CheckedField; id: string; message: string }[]>
  /** What to say at a field now. */
  errorAt: (field: CheckedField) => string
  /** The field was left: from now on it is not spared. */
  leave: (field: CheckedField) => void
  /** Somebody pressed Save. */
  pressed: Ref<boolean>
}

/** The form of a client, who may be new; `opened` is the file as it was when the form was opened. */
export function useClientForm({
  opened,
  fields,
}: Pick<KeptFields<Client, ClientFields>, 'opened' | 'fields'>): ClientForm {
  const { t } = useI18n()
  const ssinWords = useSsinWords()
  const { checkProof } = useProofWords()
  const pressed = ref(false)
  const left = ref(new Set<CheckedField>())

  const messages = computed<Record<CheckedField, string>>(() => {
    const problems = checkClient(fields, opened.value, todayInBrussels())
    const { identityCardNumber, birthDate, lastName } = fields
    const proof = checkProof({ identityCardNumber, birthDate, lastName, firstName: '', sisCardNumber: '' })
    const said = [...ssinWords({ ...problems.ssin, note: null }, null), ...proof]
    const words = (field: CheckedField): string => said.find((one) => one.field === field)?.message ?? ''
    return {
      lastName: problems.lastName ? t('clients.form.lastNameMissing') : '',
      ssin: words('ssin'),
      numberChange: problems.numberChange ? t('clients.form.changeMissing') : '',
      identityCardNumber: problems.identityCardNumber ? words('identityCardNumber') : '',
      birthDate: problems.birthDate ? words('birthDate') : '',
    }
  })
  const wrong = computed(() =>
    order
      .filter((field) => messages.value[field] !== '')
      .map((field) => ({ field, id: clientFieldId(field), message: messages.value[field] })),
  )

  function isSaid(field: CheckedField): boolean {
    const digits = complete[field] && digitsOf(String(fields[field])).length
    return pressed.value || left.value.has(field) || Number(digits) >= (complete[field] ?? Infinity)
  }

  return {
    fields,
    wrong,
    pressed,
    errorAt: (field) => (isSaid(field) ? messages.value[field] : ''),
    leave: (field) => void left.value.add(field),
  }
}
