import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { answerAboutKeys } from '../../../src/offline/worker/held-keys.ts'
import { askForKey, forgetKey, holdKey } from '../../../src/session/held-key.ts'
import { testKey } from '../db/open-store.ts'

const told = vi.fn<(message: unknown) => void>()

/** A service worker beside this page that answers as the built one does, or never. */
function aWorker(answers = true) {
  const active = {
    postMessage(message: unknown, ports: MessagePort[] = []) {
      told(message)
      if (answers) answerAboutKeys({ data: structuredClone(message), ports })
    },
  }
  vi.spyOn(navigator.serviceWorker, 'getRegistration').mockResolvedValue({ active } as never)
}

async function hold(device: string, key: CryptoKey): Promise<() => void> {
  const stop = await holdKey(device, key)
  onTestFinished(stop)
  return stop
}

beforeEach(() => {
  told.mockReset()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('The key of an open device', () => {
  it('comes back from the worker as it was, and still cannot be taken out', async () => {
    aWorker()
    await hold('one', await testKey(1))
    const key = await askForKey('one')
    expect(key).toMatchObject({ type: 'secret', extractable: false, usages: ['encrypt', 'decrypt'] })
    await expect(crypto.subtle.exportKey('raw', key ?? (await testKey()))).rejects.toThrow()
  })

  it('is given for its own device alone, and forgotten for it alone', async () => {
    aWorker()
    await hold('one', await testKey(1))
    await hold('two', await testKey(2))
    expect(await askForKey('three')).toBeNull()
    await forgetKey('one')
    expect(await askForKey('one')).toBeNull()
    expect(await askForKey('two')).not.toBeNull()
  })

  it('is handed over again every twenty seconds, until the desk is closed', async () => {
    aWorker()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const stop = await hold('one', await testKey(1))
    await vi.advanceTimersByTimeAsync(40_000)
    expect(told).toHaveBeenCalledTimes(3)
    stop()
    await vi.advanceTimersByTimeAsync(40_000)
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))
    await vi.advanceTimersByTimeAsync(0)
    expect(told).toHaveBeenCalledTimes(3)
  })

  it('is handed to the worker that took over, at the first visit', async () => {
    aWorker()
    await hold('one', await testKey(1))
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
  })

  it.each([
    [
      'there is no worker',
      () => vi.spyOn(navigator.serviceWorker, 'getRegistration').mockResolvedValue(undefined),
    ],
    ['the worker does not answer within a second', () => aWorker(false)],
  ])('is not known where %s, and nobody waits for ever', async (_what, arrange) => {
    arrange()
    expect(await askForKey('one')).toBeNull()
    await forgetKey('one')
  })
})

it('Messages that are not about keys are left alone by the worker', () => {
  for (const data of [null, 'ask', { other: true }]) {
    expect(() => answerAboutKeys({ data, ports: [] })).not.toThrow()
  }
})
