const key = 'cbss-desk:device'

/** The id of the device that this tab had open before it was loaded again, or null. It names nobody. */
export function recallDevice(): string | null {
  return sessionStorage.getItem(key)
}

/** Remembers the device of this tab; the memory ends with the tab. */
export function rememberDevice(id: string): void {
  sessionStorage.setItem(key, id)
}

/** Forgets it. */
export function forgetDevice(): void {
  sessionStorage.removeItem(key)
}
