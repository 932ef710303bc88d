/** The time of this device, ISO 8601 in UTC. It labels what people see and never decides what is newer. */
export function now(): string {
  return new Date().toISOString()
}
