/** A reading from the start after the proxy was restored: what of the device the proxy has not given yet. */
export interface Restart {
  /** Versions below this number are in both histories. */
  sharedUntil: number
  /** The ids that were here when it began and did not come again so far. */
  absent: string[]
}

/**
 * How far a collection has been pulled: `sequence` of the proxy's `epoch`; `seen` is the highest sequence number that
 * was heard of it, by pull or by receipt. `restart` is there while everything is read again.
 */
export interface Checkpoint {
  id: string
  epoch: string
  sequence: number
  seen?: number
  restart?: Restart | null
}
