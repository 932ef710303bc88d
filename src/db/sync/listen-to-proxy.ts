/** The event stream of the proxy; `revive` opens it again after the browser has given it up. */
export interface ProxyStream {
  revive(): void
  close(): void
}

/**
 * Listens for "something changed" and for the connection coming back. The stream only wakes: what changed
 * is always read by pulling, so that a lost event loses nothing.
 */
export function listenToProxy(address: string, wake: () => void): ProxyStream {
  let source: EventSource | null = null
  const open = () => {
    source = new EventSource(address)
    source.addEventListener('open', wake)
    source.addEventListener('changed', wake)
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
