import { mainSector } from '#core/codes/purposes.ts'
import { CodedError } from '#core/errors.ts'
import type { Settings } from '#core/records/settings.ts'
import type { Submission } from '#core/wire/outbox.ts'
import { serviceCalls } from './service-calls.ts'

/**
 * Checks that somebody can be asked at all, and that the request speaks of our own sector: that is a setting of the
 * organisation and nobody's to type (PROTOCOL 5.1).
 *
 * @throws {CodedError} `switched-off` while the settings do not say where to or who asks; `invalid-input` with
 * `sector-differs` for another sector.
 */
export function checkSender(submission: Submission, settings: Settings): void {
  if (settings.environment === 'none') throw new CodedError('switched-off', 'No environment is set.')
  const missing = serviceCalls[submission.service].needs.find((name) => settings[name] === '')
  if (missing) throw new CodedError('switched-off', `The setting ${missing} is empty.`)
  if (submission.service !== 'manage-access') return
  if (submission.parameters.sector !== mainSector(settings.sector)) {
    const fields = [{ field: 'parameters.sector', reason: 'sector-differs' }]
    throw new CodedError('invalid-input', 'The request names another sector than the organisation has.', {
      fields,
    })
  }
}
