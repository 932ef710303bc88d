/** Milliseconds since 1970 in UTC. The proxy asks it for every time it stores. */
export type Clock = () => number

/** The time of a {@link Clock} as it is stored and sent: ISO 8601 in UTC. */
export function timestamp(clock: Clock): string {
  return new Date(clock()).toISOString()
}
