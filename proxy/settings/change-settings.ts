import { CodedError } from '#core/errors.ts'
import type { User } from '#core/records/user.ts'
import { timestamp, type Clock } from '../clock.ts'
import type { Mode } from '../env.ts'
import { appendRow } from '../journal/append.ts'
import { readSecrets, writeSecret } from '../store/secrets.ts'
import { recordChange, type ChangedField } from '../store/settings-changes.ts'
import { readSettings, writeSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { lastDayOf } from './certificates.ts'
import { checkSettings } from './check-settings.ts'
import { applyChange, changedFields, secretsOf, type AnyChange } from './sections.ts'

/** Who changes the settings, and whether he proved just now who he is. */
export interface Changer {
  user: Pick<User, 'id'>
  isProven: boolean
}

/**
 * Stores a section of the settings, effective with the next attempt that is carried out, and records each changed
 * field with who, when, old and new; of secrets only that they changed.
 *
 * @throws {CodedError} `invalid-input` with the fields that are refused; `step-up-required` where credentials,
 * endpoints, rights or evidence change without a fresh proof.
 */
export async function changeSettings(
  { store, clock, mode }: { store: Store; clock: Clock; mode: Mode },
  { user, isProven }: Changer,
  change: AnyChange,
): Promise<void> {
  await store.change(async (writing) => {
    const { settings } = await readSettings(writing)
    const after = applyChange(settings, change)
    const secrets = await readSecrets(writing)
    const refused = checkSettings(after, { mode, now: clock(), stored: secrets, given: secretsOf(change) })
    if (refused.length > 0)
      throw new CodedError('invalid-input', 'The settings are not valid.', { fields: refused })
    const changes = [...changedFields(change.section, settings, after), ...changedSecrets(change, secrets)]
    if (changes.length === 0) return
    if (!isProven && changes.some(isSensitive)) {
      throw new CodedError(
        'step-up-required',
        'Changing credentials, endpoints, rights or evidence needs a fresh proof.',
      )
    }
    const at = timestamp(clock)
    await writeSettings(writing, after)
    for (const [name, value] of secretsOf(change)) {
      const secret = value === null ? null : { value, expires: lastDayOf(name, value) }
      await writeSecret(writing, name, secret, at)
    }
    for (const row of changes) await recordChange(writing, row, { userId: user.id, at })
    const fields = changes.map(({ field }) => field)
    const details = { section: change.section, fields }
    await appendRow(writing, clock(), { kind: 'settings-changed', actor: user.id, details })
  })
}

function changedSecrets(change: AnyChange, before: Partial<Record<string, string>>): ChangedField[] {
  return secretsOf(change)
    .filter(([name, value]) => value !== null || before[name] !== undefined)
    .map(([field, value]) => ({
      section: change.section,
      field,
      old: '',
      new: value === null ? 'removed' : 'changed',
    }))
}

/**
 * Whoever changes these could have requests and answers sent elsewhere, says who reads them and who may sign in, or has
 * evidence destroyed or readings kept from their authors.
 */
const sensitive =
  /^(httpUserName|httpPassword|certificateAuthority|clientCertificate|clientKey|endpoints\..*|resultReaders|secondFactor|retentionDays|noticeDelayDays)$/

function isSensitive({ field }: ChangedField): boolean {
  return sensitive.test(field)
}
