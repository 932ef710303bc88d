import type { Found } from './step.ts'

const day = 24 * 60 * 60_000
/** A new certificate of the CBSS takes some weeks to order. */
const soonDays = 30

/** The last days of the certificates of both sides, `yyyy-MM-dd`; null where there is none. */
export interface LastDays {
  server: string | null
  client: string | null
}

/** Whether the certificates still hold, and whether one ends soon; `now` in milliseconds since 1970. */
export function checkDates({ server, client }: LastDays, now: number): Found {
  const today = dayOf(now)
  if (client !== null && client < today) {
    return { finding: 'client-certificate-expired', values: { until: client } }
  }
  const [first] = [server, client].filter((until) => until !== null).toSorted()
  if (first === undefined) return { finding: 'no-certificates' }
  const finding = first < dayOf(now + soonDays * day) ? 'certificate-expires-soon' : 'certificates-valid'
  return { finding, values: { until: first } }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
