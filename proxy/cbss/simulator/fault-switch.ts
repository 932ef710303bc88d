import { faultModes, type FaultMode } from './faults.ts'

/** A fault for the next calls. */
export interface SetFault {
  mode: FaultMode | 'none'
  /** How many calls it still concerns. */
  times: number
  /** How long `delay` takes. */
  milliseconds: number
}

/** The fault that is set, if any. */
export interface FaultSwitch {
  /** The fault for this call; each one uses it up a little. */
  take(): SetFault
  /** Sets what a body of `POST /__fault` says; undefined if it says nothing known. */
  set(body: unknown): SetFault | undefined
}

/** What may be set. */
export const settableModes = ['none', ...Object.keys(faultModes)]

const none: SetFault = { mode: 'none', times: 0, milliseconds: 0 }

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

function readFault(body: unknown): SetFault | undefined {
  const { mode, times = 1, milliseconds = 3000 } = { ...(body as Record<string, unknown> | null) }
  if (typeof mode !== 'string' || !settableModes.includes(mode)) return undefined
  if (!isCount(times) || !isCount(milliseconds)) return undefined
  return mode === 'none' ? none : { mode: mode as FaultMode, times, milliseconds }
}

/** A switch with no fault set. */
export function openFaultSwitch(): FaultSwitch {
  let current = none
  return {
    take: () => {
      const taken = current
      current = current.times > 1 ? { ...current, times: current.times - 1 } : none
      return taken
    },
    set: (body) => {
      const wanted = readFault(body)
      if (wanted) current = wanted.times === 0 ? none : wanted
      return wanted
    },
  }
}
