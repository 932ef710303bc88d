import type { HeldKeyAnswer, HeldKeyMessage } from '#core/held-key.ts'

// Chromium stops a worker that is idle for 30 seconds; each message gives it 30 more.
const repeatEvery = 20_000
const longestAnswer = 1_000

async function worker(): Promise<ServiceWorker | null> {
  const registration = await navigator.serviceWorker?.getRegistration()
  return registration?.active ?? null
}

async function tell(message: HeldKeyMessage<CryptoKey>, ports: MessagePort[] = []): Promise<boolean> {
  const active = await worker()
  active?.postMessage(message, ports)
  return active !== null
}

/** Hands the key to the service worker, now and for as long as the page lives. Gives how to stop, once it is handed over. */
export async function holdKey(device: string, key: CryptoKey): Promise<() => void> {
  const hold = () => tell({ heldKey: 'hold', device, key })
  const timer = setInterval(hold, repeatEvery)
  const stopped = new AbortController()
  // At the first visit the worker is installed only after the page.
  navigator.serviceWorker?.addEventListener('controllerchange', hold, { signal: stopped.signal })
  await hold()
  return () => {
    clearInterval(timer)
    stopped.abort()
  }
}

/** The key that the service worker still has of a device; null where there is none, or no answer. */
export async function askForKey(device: string): Promise<CryptoKey | null> {
  const { port1, port2 } = new MessageChannel()
  const answered = Promise.withResolvers<CryptoKey | null>()
  port1.addEventListener('message', ({ data }: MessageEvent<HeldKeyAnswer<CryptoKey>>) =>
    answered.resolve(data.key),
  )
  port1.start()
  if (!(await tell({ heldKey: 'ask', device }, [port2]))) return null
  const timer = setTimeout(() => answered.resolve(null), longestAnswer)
  const key = await answered.promise
  clearTimeout(timer)
  port1.close()
  return key
}

/** Takes the key of a device out of the service worker's memory. */
export async function forgetKey(device: string): Promise<void> {
  await tell({ heldKey: 'forget', device })
}
