import { isValidOn } from '#core/codes/code-list.ts'
import { findPurpose } from '#core/codes/purposes.ts'
import type { CodeList } from '#core/records/code-list.ts'
import type { Submission } from '#core/wire/outbox.ts'

/** What a purpose is held against. */
export interface PurposeContext {
  /** Undefined or without entries where nobody knows the purposes: then none is refused. */
  purposes: CodeList | undefined
  /** The organisation's, as `17.1`. */
  sector: string
  /** The day as `yyyy-MM-dd`, in Belgium. */
  today: string
}

/**
 * Whether the purposes of a request are of the organisation's sector or of every sector (PROTOCOL 5.1, 8.5). Reasons:
 * `purpose-not-of-sector`, and `purpose-ended` for what is registered anew: one that has ended may still be looked at
 * and taken back.
 */
export function checkPurpose(
  submission: Submission,
  { purposes, sector, today }: PurposeContext,
): { field: string; reason: string }[] {
  if (!purposes || purposes.entries.length === 0) return []
  const isManageAccess = submission.service === 'manage-access'
  const isRegistered = isManageAccess && submission.parameters.action === 'REGISTER'
  const named = [
    { field: 'purpose', code: submission.purpose },
    { field: 'parameters.purpose', code: isManageAccess ? submission.parameters.purpose : '' },
  ]
  return named.flatMap(({ field, code }) => {
    if (code === '') return []
    const entry = findPurpose(purposes, sector, code)
    if (!entry) return [{ field, reason: 'purpose-not-of-sector' }]
    return isRegistered && !isValidOn(entry, today) ? [{ field, reason: 'purpose-ended' }] : []
  })
}
