import { computed, ref, shallowRef, watch, type ComputedRef } from 'vue'
import type { Registration } from '#core/cbss/manage-access/types.ts'
import type { RequestOf } from '#core/records/request.ts'
import { todayInBrussels, useMyRequests, type RequestLine } from '../requests/index.ts'
import { knownRegistrations, type RegistrationReply } from './known-registrations.ts'
import { registrationState, type RegistrationState } from './registration-state.ts'

function isAnswered({ request, answer, state }: RequestLine): boolean {
  const done = state === 'ok' || state === 'warnings'
  return request.service === 'manage-access' && done && typeof answer?.reply === 'string'
}

async function readReplies(lines: readonly RequestLine[]): Promise<RegistrationReply[]> {
  // The XML reader is needed where registrations are looked at, not with the app.
  const { services } = await import('#core/cbss/services.ts')
  return lines.flatMap(({ request, answer }) => {
    try {
      const { result } = services['manage-access'].read(answer?.reply ?? '')
      const { parameters } = request as RequestOf<'manage-access'>
      const at = answer?.answeredAt ?? answer?.receivedAt ?? request.changedAt
      return result ? [{ requestId: request.id, parameters, result, at }] : []
    } catch {
      // Its own page says that it could not be understood.
      return []
    }
  })
}

/** A registration of a client, where it stands today, and the request whose answer last spoke of it. */
export interface ClientRegistration {
  registration: Registration
  requestId: string
  state: RegistrationState
}

/** The registrations of a client as the own answers tell; null while they are read. */
export function useRegistrations(clientId: () => string): {
  registrations: ComputedRef<readonly ClientRegistration[] | null>
  /** When the latest of these answers came; null where nothing was ever asked. */
  asOf: ComputedRef<string | null>
  failed: ComputedRef<boolean>
} {
  const { lines, failed } = useMyRequests((request) => request.clientId === clientId())
  const replies = shallowRef<readonly RegistrationReply[] | null>(null)
  const answered = computed(() => lines.value?.filter(isAnswered) ?? null)
  const turn = ref(0)

  watch(
    answered,
    async (now) => {
      if (!now) return
      const mine = (turn.value += 1)
      const read = now.length > 0 ? await readReplies(now) : []
      if (mine === turn.value) replies.value = read
    },
    { immediate: true },
  )

  return {
    failed,
    registrations: computed(
      () =>
        replies.value &&
        knownRegistrations(replies.value).map(({ registration, requestId }) => ({
          registration,
          requestId,
          state: registrationState(registration, todayInBrussels()),
        })),
    ),
    asOf: computed(
      () =>
        replies.value
          ?.map(({ at }) => at)
          .toSorted()
          .at(-1) ?? null,
    ),
  }
}
