import { CodedError } from '#core/errors.ts'
import {
  deviceSchema,
  deviceStateSchema,
  type DeviceLine,
  type DeviceShare,
  type OwnDevice,
} from '#core/wire/devices.ts'
import { signedIn } from '../auth/require-role.ts'
import { mayOf } from '../auth/rights.ts'
import { endDevice, lockSession } from '../devices/end-device.ts'
import { registerDevice } from '../devices/register-device.ts'
import type { App } from '../http/app.ts'
import type { Services } from '../services.ts'
import { findDevice, listDevices, updateDevice } from '../store/devices.ts'

const onlyId = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', maxLength: 36 } },
} as const

/** `/api/devices`: a device shows itself and gets its share; admins and security advisors see all; admins revoke. */
export function deviceRoutes(api: App, { store, clock, streams }: Services): void {
  const own = { config: { may: 'signed-in' }, schema: { body: deviceSchema } } as const
  const current = {
    config: { may: 'signed-in', background: true },
    schema: { body: deviceStateSchema },
  } as const
  const revoking = {
    config: { may: mayOf('revoke-devices'), stepUp: true },
    schema: { params: onlyId },
  } as const

  api.post('/devices', own, async (request): Promise<DeviceShare> =>
    store.change((writing) => registerDevice(writing, signedIn(request), request.body, clock())),
  )

  api.get('/devices/current', { config: { may: 'signed-in' } }, async (request): Promise<OwnDevice> => {
    const { deviceId } = signedIn(request)
    const found = deviceId === null ? undefined : await findDevice(store, deviceId)
    if (!found) throw new CodedError('device-unknown', 'This session has no device yet.')
    return { kind: found.kind, label: found.label, createdAt: found.created_at }
  })

  api.put('/devices/current', current, async (request, reply) => {
    const { deviceId } = signedIn(request)
    if (deviceId === null) throw new CodedError('device-unknown', 'This session has no device yet.')
    const at = new Date(clock()).toISOString()
    await store.change((writing) => updateDevice(writing, deviceId, request.body, at))
    return reply.code(204).send()
  })

  api.delete('/devices/current/share', { config: { may: 'signed-in' } }, async (request, reply) => {
    await store.change((writing) => lockSession(writing, signedIn(request), clock()))
    return reply.code(204).send()
  })

  api.get('/devices', { config: { may: mayOf('read-devices') } }, async (): Promise<DeviceLine[]> =>
    listDevices(store),
  )

  api.delete('/devices/:id', revoking, async (request, reply) => {
    const { user } = signedIn(request)
    const ended = await store.change((writing) => endDevice(writing, user, request.params.id, clock()))
    for (const tokenHash of ended) streams.closeSession(tokenHash)
    return reply.code(204).send()
  })
}
