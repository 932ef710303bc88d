import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { connectionSteps, type ConnectionStep, type ConnectionTest } from '#core/wire/connection-test.ts'
import { testConnection } from '../../api/connection-test.ts'

/** A step as it stands: not begun, running, or how it ended. */
export type StepState = ConnectionStep | { step: ConnectionStep['step']; state: 'waiting' }

/** Runs the test and tells each step as it goes. */
export function useConnectionTest(): {
  steps: ShallowRef<readonly StepState[]>
  running: Ref<boolean>
  /** What was thrown where the test itself could not be made. */
  failure: ShallowRef<unknown>
  run: (test: ConnectionTest) => Promise<void>
} {
  const steps = shallowRef<readonly StepState[]>([])
  const running = ref(false)
  const failure = shallowRef<unknown>(null)

  function take(seen: ConnectionStep): void {
    steps.value = steps.value.map((known) => (known.step === seen.step ? seen : known))
  }

  async function run(test: ConnectionTest): Promise<void> {
    if (running.value) return
    running.value = true
    failure.value = null
    steps.value = connectionSteps.map((step) => ({ step, state: 'waiting' }))
    try {
      await testConnection(test, take)
    } catch (error) {
      failure.value = error
      steps.value = []
    } finally {
      running.value = false
    }
  }

  return { steps, running, failure, run }
}
