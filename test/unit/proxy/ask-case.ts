import type { LightMyRequestResponse } from 'fastify'
import { addressOf, type ApiCase, type World } from './api-cases.ts'
import { aSubmission, buildProxy } from './build-proxy.ts'

/** A proxy with an answered request of hubert, for one case after the other. */
export async function aWorld(): Promise<World> {
  const proxy = await buildProxy()
  const submission = aSubmission()
  await proxy.services.outbox.accept(proxy.user('hubert'), submission)
  await proxy.answerTo(submission.id)
  return { proxy, requestId: submission.id }
}

/** Uses a route as whoever the headers stand for. Whoever asks for a stream destroys it. */
export async function askCase(
  world: World,
  one: ApiCase,
  headers: Record<string, string>,
): Promise<LightMyRequestResponse> {
  const payload = one.payload?.(world)
  return world.proxy.app.inject({
    method: one.route.split(' ')[0] as 'GET',
    url: addressOf(one, world),
    headers,
    ...(payload && { payload }),
    ...(one.stream && { payloadAsStream: true }),
  }) as Promise<LightMyRequestResponse>
}
