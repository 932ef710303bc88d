import { account } from './fr/account.ts'
import { clients } from './fr/clients.ts'
import { codeLists } from './fr/code-lists.ts'
import { common } from './fr/common.ts'
import { connectionTest } from './fr/connection-test.ts'
import { device } from './fr/device.ts'
import { devices } from './fr/devices.ts'
import { forms } from './fr/forms.ts'
import { frame } from './fr/frame.ts'
import { identifyPerson } from './fr/identify-person.ts'
import { manageAccess } from './fr/manage-access.ts'
import { outbox } from './fr/outbox.ts'
import { people } from './fr/people.ts'
import { problems } from './fr/problems.ts'
import { requests } from './fr/requests.ts'
import { session } from './fr/session.ts'
import { settings } from './fr/settings.ts'
import { statuses } from './fr/statuses.ts'
import { today } from './fr/today.ts'
import { tx25 } from './fr/tx25.ts'
import { visits } from './fr/visits.ts'
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
