import { account } from './en/account.ts'
import { clients } from './en/clients.ts'
import { codeLists } from './en/code-lists.ts'
import { common } from './en/common.ts'
import { connectionTest } from './en/connection-test.ts'
import { device } from './en/device.ts'
import { devices } from './en/devices.ts'
import { forms } from './en/forms.ts'
import { frame } from './en/frame.ts'
import { identifyPerson } from './en/identify-person.ts'
import { manageAccess } from './en/manage-access.ts'
import { outbox } from './en/outbox.ts'
import { people } from './en/people.ts'
import { problems } from './en/problems.ts'
import { requests } from './en/requests.ts'
import { session } from './en/session.ts'
import { settings } from './en/settings.ts'
import { statuses } from './en/statuses.ts'
import { today } from './en/today.ts'
import { tx25 } from './en/tx25.ts'
import { visits } from './en/visits.ts'

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
}

/** The areas and keys that every language has. */
export type Messages = typeof messages
