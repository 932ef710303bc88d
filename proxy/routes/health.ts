import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { lastSequence } from '../store/counters.ts'

/** `GET /api/health`: whether proxy and store answer. */
export function healthRoutes(api: App, { store }: Services): void {
  api.get('/health', { config: { may: 'anyone' } }, async () => {
    await lastSequence(store.db)
    return { ok: true }
  })
}
