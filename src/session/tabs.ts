/** What one tab tells the others of this browser about a device. */
export interface TabMessage {
  device: string
  happened: 'locked' | 'unlocked' | 'left' | 'used'
}

/** The way to the other tabs of this browser. */
export interface Tabs {
  tell(message: TabMessage): void
  close(): void
}

/** Opens the way to the other tabs; what they tell comes to `hear`. */
export function openTabs(hear: (message: TabMessage) => void): Tabs {
  const channel = new BroadcastChannel('cbss-desk-tabs')
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => hear(data))
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
