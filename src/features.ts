import { account } from './features/account/index.ts'
import { clients } from './features/clients/index.ts'
import { codeLists } from './features/code-lists/index.ts'
import { device } from './features/device/index.ts'
import type { Feature } from './features/define-feature.ts'
import { devices } from './features/devices/index.ts'
import { identifyPerson } from './features/identify-person/index.ts'
import { manageAccess } from './features/manage-access/index.ts'
import { people } from './features/people/index.ts'
import { requests } from './features/requests/index.ts'
import { session } from './features/session/index.ts'
import { settings } from './features/settings/index.ts'
import { today } from './features/today/index.ts'
import { tx25 } from './features/tx25/index.ts'
import { visits } from './features/visits/index.ts'

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
