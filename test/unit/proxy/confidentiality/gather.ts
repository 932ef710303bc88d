import type { LightMyRequestResponse } from 'fastify'
import { vi } from 'vitest'
import { apiCases } from '../api-cases.ts'
import { askCase } from '../ask-case.ts'
import { goOn, type Planted } from './plant.ts'

/** What came back of one call, whole. */
export interface Came {
  route: string
  status: number
  /** Headers and body. */
  text: string
}

/** All that an open stream says while hubert goes on working, up to something that everybody is told. */
export async function heard(planted: Planted, response: LightMyRequestResponse): Promise<string> {
  if (response.statusCode !== 200) return ''
  const stream = response.stream().setEncoding('utf8')
  let text = ''
  stream.on('data', (chunk: string) => (text += chunk))
  await goOn(planted)
  const last = await planted.proxy.services.store.change((writing) => writing.raise('everyone'))
  await vi.waitFor(() => {
    if (!text.includes(`{"sequence":${last}}`)) throw new Error('Not heard yet.')
  })
  stream.destroy()
  return text
}

/**
 * Uses every route of the proxy as somebody, each with every request of hubert; `skip` leaves out the routes whose
 * answer is his by right. What ends the session comes last, what changes hubert's account not at all.
 */
export async function useEverything(
  planted: Planted,
  headers: Record<string, string>,
  skip: readonly string[] = [],
): Promise<Came[]> {
  const came: Came[] = []
  const ending = (route: string) => Number(route === 'DELETE /api/session' || route.endsWith('/sessions'))
  const cases = apiCases
    .filter(({ route }) => !skip.includes(route))
    .toSorted((left, right) => ending(left.route) - ending(right.route))
  for (const one of cases) {
    for (const requestId of one.url ? planted.requestIds : planted.requestIds.slice(0, 1)) {
      const response = await askCase({ proxy: planted.proxy, requestId }, one, headers)
      const body = one.stream ? await heard(planted, response) : response.body
      came.push({
        route: one.route,
        status: response.statusCode,
        text: JSON.stringify(response.headers) + body,
      })
    }
  }
  return came
}
