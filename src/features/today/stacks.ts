import { stateGroup, stateTime, type RequestLine } from '../requests/index.ts'

/** The three stacks of the day. */
export interface Stacks {
  needsYou: readonly RequestLine[]
  arrived: readonly RequestLine[]
  planned: readonly RequestLine[]
}

/** A newer request about the same client, of the same service: what went wrong before has been taken up. */
function isTakenUp({ request, state }: RequestLine, lines: readonly RequestLine[]): boolean {
  if (state !== 'errors' && state !== 'failed') return false
  return lines.some(
    ({ request: other }) =>
      other.id > request.id && other.clientId === request.clientId && other.service === request.service,
  )
}

function latestFirst(left: RequestLine, right: RequestLine): number {
  return stateTime(right).localeCompare(stateTime(left))
}

/** What needs a person, what was answered, what waits to be sent; each the latest first. */
export function stackLines(lines: readonly RequestLine[]): Stacks {
  return {
    needsYou: lines
      .filter((line) => stateGroup(line.state) === 'needsYou' && !isTakenUp(line, lines))
      .toSorted(latestFirst),
    arrived: lines
      .filter(({ state }) => state === 'ok' || state === 'warnings' || state === 'validated')
      .toSorted(latestFirst),
    planned: lines.filter(({ state }) => state === 'draft').toSorted(latestFirst),
  }
}
