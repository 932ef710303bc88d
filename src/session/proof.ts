import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { CodedError } from '#core/errors.ts'
import type { Proof } from '#core/wire/session.ts'
import { giveProof } from '../api/session.ts'

interface Asked {
  proven: () => void
  cancelled: () => void
}

/**
 * The fresh proof that the proxy wants before credentials, rights, devices and raw messages (DESIGN 6): who asks for
 * such a thing is asked once for password or code, and it is done again with the proof.
 */
export const useProofStore = defineStore('proof', () => {
  const asked = shallowRef<Asked | null>(null)

  async function waitForProof(refusal: CodedError): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    asked.value = { proven: resolve, cancelled: () => reject(refusal) }
    await promise.finally(() => (asked.value = null))
  }

  /** Does something, and once more after a proof where the proxy wants one. Cancelled it throws `step-up-required`. */
  async function withProof<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await action()
    } catch (error) {
      if (!(error instanceof CodedError) || error.code !== 'step-up-required') throw error
      await waitForProof(error)
      return action()
    }
  }

  /** Gives password or code to the proxy; throws `wrong-credentials` and others. */
  async function prove(proof: Proof): Promise<void> {
    await giveProof(proof)
    asked.value?.proven()
  }

  return { asked, withProof, prove, cancel: () => asked.value?.cancelled() }
})
