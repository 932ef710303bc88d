import browserConsole from 'node:console'
import { onTestFinished, vi } from 'vitest'

/**
 * A browser writes every refused or broken call to its console. A test that provokes one says which; only these
 * stay unprinted, and only until the test ends.
 */
export function provokeFailedCalls(...expected: readonly string[]): void {
  const print = browserConsole.error.bind(browserConsole)
  const spy = vi.spyOn(browserConsole, 'error').mockImplementation((...printed: unknown[]) => {
    const line = printed.map(String).join(' ')
    if (!expected.some((words) => line.includes(words))) print(...printed)
  })
  onTestFinished(() => spy.mockRestore())
}
