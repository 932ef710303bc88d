/** Why the proxy cannot start: one clear sentence for the person who started it. */
export class StartProblem extends Error {
  override name = 'StartProblem' as const
}
