import { account } from './de/account.ts'
import { clients } from './de/clients.ts'
import { codeLists } from './de/code-lists.ts'
import { common } from './de/common.ts'
import { connectionTest } from './de/connection-test.ts'
import { device } from './de/device.ts'
import { devices } from './de/devices.ts'
import { forms } from './de/forms.ts'
import { frame } from './de/frame.ts'
import { identifyPerson } from './de/identify-person.ts'
import { manageAccess } from './de/manage-access.ts'
import { outbox } from './de/outbox.ts'
import { people } from './de/people.ts'
import { problems } from './de/problems.ts'
import { requests } from './de/requests.ts'
import { session } from './de/session.ts'
import { settings } from './de/settings.ts'
import { statuses } from './de/statuses.ts'
import { today } from './de/today.ts'
import { tx25 } from './de/tx25.ts'
import { visits } from './de/visits.ts'
import type { Messages } from './en.ts'

/** All that the app says, by area. */
export const messages = {
  account,
  clients,
  codeLists,
  common,
  connectionTest,
  device,
  devices,
  forms,
  frame,
  identifyPerson,
  manageAccess,
  outbox,
  people,
  problems,
  requests,
  session,
  settings,
  statuses,
  today,
  tx25,
  visits,
} satisfies Messages
