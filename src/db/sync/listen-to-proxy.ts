/** The event stream of the proxy; `revive` opens it again after the browser has given it up. */
export interface ProxyStream {
  revive(): void
  close(): void
}

/**
 * Listens for "something changed" and for the connection going and coming back. The stream only wakes: what changed
 * is always read by pulling, so that a lost event loses nothing.
 */
export function listenToProxy(address: string, wake: () => void): ProxyStream {
  let source: EventSource | null = null
  const open = () => {
    source = new EventSource(address)
    let isOpen = false
    source.addEventListener('open', () => {
      isOpen = true
      wake()
    })
    source.addEventListener('changed', wake)
    // The end of a stream that stood is news; that it still cannot be opened is none.
    source.addEventListener('error', () => {
      if (isOpen) wake()
      isOpen = false
    })
  }
  return {
    revive() {
      // A stream refused by status (signed out, proxy restarting) is not reopened by the browser itself.
      if (!source || source.readyState === EventSource.CLOSED) open()
    },
    close() {
      source?.close()
    },
  }
}
