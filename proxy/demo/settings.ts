import { defaultSettings } from '#core/records/settings.ts'
import { inventedSsin } from '../cbss/simulator/population/numbers.ts'
import type { AnyChange } from '../settings/sections.ts'

const { endpoints, connectSeconds, headersSeconds, bodySeconds } = defaultSettings('demo')

/** The settings with which the demo starts: everything set, live requests on, the simulator as environment. */
export const demoSettings: readonly AnyChange[] = [
  {
    section: 'organisation',
    change: {
      sector: '17.1',
      requestingOrganisation: '0123456749',
      ssdnUserId: inventedSsin('1960-06-15', 901),
      ssdnEmail: 'cbss@pcsw.example',
    },
  },
  {
    section: 'connection',
    change: {
      environment: 'demo',
      liveRequests: true,
      httpUserName: 'demo',
      httpPassword: 'demo',
      endpoints,
      connectSeconds,
      headersSeconds,
      bodySeconds,
    },
  },
]
