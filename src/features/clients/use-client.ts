import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { Client } from '#core/records/client.ts'
import { readClient } from '../../api/clients.ts'
import { currentDatabase } from '../../db/current.ts'
import { recordView } from '../../db/record-view.ts'
import { useRecord } from '../../db/use-records.ts'
import { useSessionStore } from '../../session/session.ts'

/** A client, from this device or, where it does not carry him, from the proxy. */
export interface OpenedClient {
  /** Undefined while he is looked for, null where he was not found. */
  client: ComputedRef<Client | null | undefined>
  /** Whether this device carries him: only then his file can be edited, and read without a network. */
  carried: ComputedRef<boolean>
  /** Why the proxy could not be asked for him. */
  problem: Ref<ErrorCode | null>
  load: () => Promise<void>
}

/**
 * Opens a client, none where the id is empty, and notes that he was opened, which also makes this device carry him from the next pull on.
 */
export function useClient(id: () => string): OpenedClient {
  const session = useSessionStore()
  const { record, failed } = useRecord('clients', id)
  const read = shallowRef<Client | null | undefined>(undefined)
  const problem = ref<ErrorCode | null>(null)
  const client = computed(() => record.value ?? (record.value === null ? read.value : undefined))

  async function load(): Promise<void> {
    const wanted = id()
    problem.value = null
    try {
      const found = await readClient(wanted)
      if (wanted === id()) read.value = found
    } catch (error) {
      const code = error instanceof CodedError ? error.code : 'internal'
      if (code === 'not-found') read.value = null
      else problem.value = code
    }
  }

  watch(
    () => (record.value === null ? id() : ''),
    (missing) => {
      read.value = undefined
      if (missing) void load()
    },
    { immediate: true },
  )

  // What this device holds cannot be read: the proxy is not asked in its place, or what was typed here would be hidden.
  watch(failed, (broken) => broken && (problem.value = 'store-not-opened'), { immediate: true })

  // Once per opening: what changes in the file while it is looked at is no further one.
  watch(
    () => client.value?.id,
    (clientId) => {
      const [database, author] = [currentDatabase.value, session.user?.id]
      if (!clientId || !database || !author) return
      void recordView(database, { kind: 'client-opened', clientId, requestId: '', author })
    },
    { immediate: true },
  )

  return { client, carried: computed(() => Boolean(record.value)), problem, load }
}
