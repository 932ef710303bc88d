import { CodedError } from '#core/errors.ts'
import type { App } from '../http/app.ts'

/** Every other address under `/api` is a {@link Problem}, never a page of the app. */
export function unknownRoutes(api: App): void {
  for (const url of ['/', '/*']) {
    api.all(url, { config: { may: 'anyone' } }, async () => {
      throw new CodedError('not-found', 'There is nothing at this address.')
    })
  }
}
