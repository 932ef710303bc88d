import { account } from './nl/account.ts'
import { clients } from './nl/clients.ts'
import { codeLists } from './nl/code-lists.ts'
import { common } from './nl/common.ts'
import { connectionTest } from './nl/connection-test.ts'
import { device } from './nl/device.ts'
import { devices } from './nl/devices.ts'
import { forms } from './nl/forms.ts'
import { frame } from './nl/frame.ts'
import { identifyPerson } from './nl/identify-person.ts'
import { manageAccess } from './nl/manage-access.ts'
import { outbox } from './nl/outbox.ts'
import { people } from './nl/people.ts'
import { problems } from './nl/problems.ts'
import { requests } from './nl/requests.ts'
import { session } from './nl/session.ts'
import { settings } from './nl/settings.ts'
import { statuses } from './nl/statuses.ts'
import { today } from './nl/today.ts'
import { tx25 } from './nl/tx25.ts'
import { visits } from './nl/visits.ts'
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
