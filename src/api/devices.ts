import type { Device, DeviceLine, DeviceShare, DeviceState, OwnDevice } from '#core/wire/devices.ts'
import { ask } from './client.ts'

/** Shows this device to the proxy and gets its share; throws `device-revoked`, `store-locked` and others. */
export function registerDevice(device: Device): Promise<DeviceShare> {
  return ask('devices', { method: 'post', json: device })
}

/** What the proxy knows of this device; throws `device-unknown` where this session has none. */
export function readOwnDevice(): Promise<OwnDevice> {
  return ask('devices/current')
}

/** Tells how this device stands. */
export function tellDeviceState(state: DeviceState): Promise<void> {
  return ask('devices/current', { method: 'put', json: state })
}

/** This device was locked: until somebody signs in again the proxy gives this session no share. */
export function withholdShare(): Promise<void> {
  return ask('devices/current/share', { method: 'delete' })
}

/** The devices of the installation, for admins and security advisors. */
export function listDevices(): Promise<DeviceLine[]> {
  return ask('devices')
}

/** Closes a device: its sessions end and its share of the key is deleted. Throws `step-up-required` and others. */
export function revokeDevice(id: string): Promise<void> {
  return ask(`devices/${id}`, { method: 'delete' })
}
