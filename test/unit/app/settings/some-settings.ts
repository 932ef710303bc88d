import { defaultSettings } from '#core/records/settings.ts'
import type { SettingsView } from '#core/wire/settings.ts'

const unset = { set: null, expires: null }

/** The settings of the demo, as the proxy shows them. */
export function someSettings(values: Partial<SettingsView['settings']> = {}): SettingsView {
  return {
    settings: {
      ...defaultSettings('demo'),
      sector: '17.1',
      requestingOrganisation: '0123456749',
      ssdnUserId: '60051590042',
      ssdnEmail: 'cbss@pcsw.example',
      httpUserName: 'demo',
      environment: 'demo',
      liveRequests: true,
      ...values,
    },
    secrets: {
      httpPassword: { set: '2026-11-20T09:12:00.000Z', expires: null },
      certificateAuthority: unset,
      clientCertificate: unset,
      clientKey: unset,
    },
    changes: [
      {
        section: 'connection',
        field: 'environment',
        byName: 'Rolf Rompen',
        at: '2026-11-20T09:10:00.000Z',
        old: 'test',
        new: 'demo',
      },
      {
        section: 'connection',
        field: 'environment',
        byName: 'Rolf Rompen',
        at: '2026-11-21T08:00:00.000Z',
        old: 'none',
        new: 'demo',
      },
      {
        section: 'organisation',
        field: 'ssdnEmail',
        byName: 'Anna Admin',
        at: '2026-11-21T08:00:00.000Z',
        old: '',
        new: 'x@y.example',
      },
      {
        section: 'connection',
        field: 'httpPassword',
        byName: 'Anna Admin',
        at: '2026-11-20T09:12:00.000Z',
        old: '',
        new: 'changed',
      },
    ],
  }
}
