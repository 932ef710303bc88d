import type { SettingsView } from '#core/wire/settings.ts'

/** The settings of the demo, as the proxy shows them. */
export function someSettings(values: Partial<SettingsView['settings']> = {}): SettingsView {
  return {
    settings: {
      sector: '17.1',
      requestingOrganisation: '0123456749',
      ssdnUserId: '60051590042',
      ssdnEmail: 'cbss@pcsw.example',
      httpUserName: 'demo',
      environment: 'demo',
      liveRequests: true,
      ...values,
    },
    httpPasswordSetAt: '2026-11-20T09:12:00.000Z',
    changes: [
      {
        field: 'environment',
        byName: 'Rolf Rompen',
        at: '2026-11-20T09:10:00.000Z',
        old: 'test',
        new: 'demo',
      },
      {
        field: 'environment',
        byName: 'Rolf Rompen',
        at: '2026-11-21T08:00:00.000Z',
        old: 'none',
        new: 'demo',
      },
      {
        field: 'ssdnEmail',
        byName: 'Anna Admin',
        at: '2026-11-21T08:00:00.000Z',
        old: '',
        new: 'x@y.example',
      },
      {
        field: 'httpPassword',
        byName: 'Anna Admin',
        at: '2026-11-20T09:12:00.000Z',
        old: '',
        new: 'changed',
      },
    ],
  }
}
