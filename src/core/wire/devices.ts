import type { FromSchema } from 'json-schema-to-ts'

/** What a device is used as: a desk carries what its user works on, a tablet what its user planned to visit. */
export const deviceKinds = ['desk', 'tablet'] as const

/** One of {@link deviceKinds}. */
export type DeviceKind = (typeof deviceKinds)[number]

const kind = { type: 'string', enum: deviceKinds } as const
const appVersion = { type: 'string', minLength: 1, maxLength: 40 } as const
const label = { type: 'string', minLength: 1, maxLength: 100 } as const

/**
 * Body of `POST /api/devices`: registers the device, or shows it again, and binds the session to it. `id` is a UUID
 * made by the browser for one user; `label` says which browser it is ("Firefox, Windows"), never who uses it.
 */
export const deviceSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'kind', 'label', 'appVersion'],
  properties: {
    id: { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' },
    kind,
    label,
    appVersion,
  },
} as const

/** Body of `POST /api/devices`; see {@link deviceSchema}. */
export type Device = FromSchema<typeof deviceSchema>

/**
 * Answer of `POST /api/devices`: `share` are 32 random bytes in base64, one half of what opens the database there;
 * null where the device was locked in this session, so that only signing in again brings it.
 */
export interface DeviceShare {
  id: string
  kind: DeviceKind
  share: string | null
}

/** Body of `PUT /api/devices/current`: how the device stands. Bytes stored, whether the browser promised to keep them, unsent items. */
export const deviceStateSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['appVersion', 'storageUsed', 'storagePersisted', 'unsent'],
  properties: {
    kind,
    appVersion,
    storageUsed: { type: ['integer', 'null'], minimum: 0 },
    storagePersisted: { type: 'boolean' },
    unsent: { type: 'integer', minimum: 0 },
  },
} as const

/** Body of `PUT /api/devices/current`; see {@link deviceStateSchema}. */
export interface DeviceState {
  kind?: DeviceKind
  appVersion: string
  storageUsed: number | null
  storagePersisted: boolean
  unsent: number
}

/** Answer of `GET /api/devices/current`: what the proxy knows of the device of this session. */
export interface OwnDevice {
  kind: DeviceKind
  label: string
  createdAt: string
}

/** A line of `GET /api/devices`; times are ISO 8601 in UTC. What a device has not told yet is null. */
export interface DeviceLine {
  id: string
  userId: string
  userName: string
  kind: DeviceKind
  label: string
  appVersion: string
  createdAt: string
  lastContactAt: string
  storageUsed: number | null
  storagePersisted: boolean | null
  unsent: number | null
  revokedAt: string | null
}
