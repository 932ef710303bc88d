import { computed, watch, type ComputedRef } from 'vue'
import { checkManageAccess } from '#core/cbss/manage-access/check.ts'
import { mainSector } from '#core/codes/purposes.ts'
import type { Client } from '#core/records/client.ts'
import type { ManageAccessParameters } from '#core/records/parameters.ts'
import type { RequestOf } from '#core/records/request.ts'
import {
  nameProblems,
  tidyDate,
  tidyNumber,
  tidyProof,
  usePurposes,
  useRequestForm,
  type RequestFormOf,
} from '../forms/index.ts'
import { todayInBrussels } from '../requests/index.ts'
import { latestEnd, usualStart } from './period.ts'

const period = ['startDate', 'endDate'] as const
const proof = ['identityCardNumber', 'lastName', 'firstName', 'birthDate', 'sisCardNumber'] as const
const order = ['ssin', ...period, 'purpose', ...proof]

/** The form of a ManageAccess: what it checks, and how long a registration for its purpose may be. */
export function useManageAccessForm(
  draft: RequestOf<'manage-access'>,
  clients: () => readonly Client[],
): {
  form: RequestFormOf<'manage-access'>
  /** The last day that the purpose allows, `yyyy-MM-dd`; null where nothing is set or nothing is registered. */
  latest: ComputedRef<string | null>
} {
  const { sector, maximumPeriods } = usePurposes()

  const tidy = (parameters: ManageAccessParameters): ManageAccessParameters => ({
    ...tidyProof(parameters),
    ssin: tidyNumber(parameters.ssin),
    startDate: tidyDate(parameters.startDate),
    endDate: tidyDate(parameters.endDate),
    sector: mainSector(sector.value),
  })

  const form = useRequestForm<'manage-access'>(draft, clients, {
    tidy,
    check: (parameters) => [
      ...checkManageAccess(parameters, { today: todayInBrussels(), maximumPeriods: maximumPeriods.value }),
      ...nameProblems(parameters),
    ],
    order,
  })
  const { parameters } = form.fields

  // A start that nobody chose follows the action.
  watch(
    () => parameters.action,
    (next, before) => {
      const today = todayInBrussels()
      if (parameters.startDate === usualStart(before, today)) parameters.startDate = usualStart(next, today)
    },
  )

  const latest = computed(() => {
    const { action, purpose, startDate } = tidy(parameters)
    const days = action === 'REGISTER' ? maximumPeriods.value[purpose] : undefined
    return days !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(startDate) ? latestEnd(startDate, days) : null
  })

  return { form, latest }
}
