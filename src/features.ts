import { account } from './features/account/feature.ts'
import { clients } from './features/clients/feature.ts'
import { codeLists } from './features/code-lists/feature.ts'
import { device } from './features/device/feature.ts'
import type { Feature } from './features/define-feature.ts'
import { devices } from './features/devices/feature.ts'
import { identifyPerson } from './features/identify-person/feature.ts'
import { manageAccess } from './features/manage-access/feature.ts'
import { people } from './features/people/feature.ts'
import { requests } from './features/requests/feature.ts'
import { session } from './features/session/feature.ts'
import { settings } from './features/settings/feature.ts'
import { today } from './features/today/feature.ts'
import { tx25 } from './features/tx25/feature.ts'
import { visits } from './features/visits/feature.ts'

/** Every feature of the app. Their place in the navigation is their own `order`. */
export const features: readonly Feature[] = [
  today,
  clients,
  requests,
  identifyPerson,
  manageAccess,
  tx25,
  visits,
  device,
  settings,
  people,
  devices,
  codeLists,
  account,
  session,
]
