/**
 * What a page and the service worker say to one another about the key of an open device. The worker keeps it in
 * memory alone; it answers `ask` with a message of the kind `held`.
 */
export type HeldKeyMessage<Key> =
  | { heldKey: 'hold'; device: string; key: Key }
  | { heldKey: 'ask'; device: string }
  | { heldKey: 'forget'; device: string }

/** The answer to `ask`: null where the worker does not have the key, or was stopped since. */
export interface HeldKeyAnswer<Key> {
  key: Key | null
}
