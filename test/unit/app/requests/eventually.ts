import { vi } from 'vitest'

/** Waits until something holds; long enough for a machine that is busy with other tests. */
export function eventually<Result>(assertion: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(assertion, { timeout: 4_000, interval: 20 })
}
