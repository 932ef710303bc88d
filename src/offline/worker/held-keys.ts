import type { HeldKeyAnswer, HeldKeyMessage } from '#core/held-key.ts'

// Nowhere but here: when the browser stops the worker the keys are gone, and a page hands them over again.
const keys = new Map<string, CryptoKey>()

function isAboutKeys(data: unknown): data is HeldKeyMessage<CryptoKey> {
  return typeof data === 'object' && data !== null && 'heldKey' in data
}

/** Keeps the keys of open devices for pages that are loaded again, and forgets them when told. */
export function answerAboutKeys({ data, ports }: Pick<MessageEvent, 'data' | 'ports'>): void {
  if (!isAboutKeys(data)) return
  if (data.heldKey === 'hold') keys.set(data.device, data.key)
  else if (data.heldKey === 'forget') keys.delete(data.device)
  else ports[0]?.postMessage({ key: keys.get(data.device) ?? null } satisfies HeldKeyAnswer<CryptoKey>)
}
