import { clients } from './en/clients.ts'
import { common } from './en/common.ts'
import { forms } from './en/forms.ts'
import { frame } from './en/frame.ts'
import { outbox } from './en/outbox.ts'
import { problems } from './en/problems.ts'
import { requests } from './en/requests.ts'
import { session } from './en/session.ts'
import { settings } from './en/settings.ts'
import { today } from './en/today.ts'
import { tx25 } from './en/tx25.ts'
import { visits } from './en/visits.ts'

/** All that the app says, by area. */
export const messages = {
  clients,
  common,
  forms,
  frame,
  outbox,
  problems,
  requests,
  session,
  settings,
  today,
  tx25,
  visits,
}

/** The areas and keys that every language has. */
export type Messages = typeof messages
