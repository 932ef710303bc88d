import type { SettingsChange } from '#core/wire/settings.ts'
import { inventedSsin } from '../cbss/simulator/population/numbers.ts'

/** The settings with which the demo starts: everything set, live requests on, the simulator as environment. */
export const demoSettings: SettingsChange = {
  sector: '17.1',
  requestingOrganisation: '0123456749',
  ssdnUserId: inventedSsin('1960-06-15', 901),
  ssdnEmail: 'cbss@pcsw.example',
  httpUserName: 'demo',
  httpPassword: 'demo',
  environment: 'demo',
  liveRequests: true,
}
