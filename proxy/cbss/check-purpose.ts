import { purposeProblem } from '#core/codes/purposes.ts'
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

/** Why the purposes that a request names may not be sent, see {@link purposeProblem}; the reason is its code. */
export function checkPurpose(
  submission: Submission,
  { purposes, sector, today }: PurposeContext,
): { field: string; reason: string }[] {
  const isManageAccess = submission.service === 'manage-access'
  const registers = isManageAccess && submission.parameters.action === 'REGISTER'
  const named = [
    { field: 'purpose', code: submission.purpose },
    { field: 'parameters.purpose', code: isManageAccess ? submission.parameters.purpose : '' },
  ]
  return named.flatMap(({ field, code }) => {
    const reason = purposeProblem(purposes ?? null, code, { sector, registers, today })
    return reason ? [{ field, reason }] : []
  })
}
