import type { DeviceLine } from '#core/wire/devices.ts'
import { ask } from './client.ts'

/** The devices of the installation, for admins and security advisors. */
export function listDevices(): Promise<DeviceLine[]> {
  return ask('devices')
}

/** Closes a device: its sessions end and its share of the key is deleted. Throws `step-up-required` and others. */
export function revokeDevice(id: string): Promise<void> {
  return ask(`devices/${id}`, { method: 'delete' })
}
