/** Something a person can set right; `message` is the one sentence that the terminal shows. */
export class CommandError extends Error {
  override name = 'CommandError' as const
}
