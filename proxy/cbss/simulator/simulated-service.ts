import type { Answer } from './answer.ts'
import type { Incoming } from './incoming.ts'
import type { Registrations } from './manage-access/registrations.ts'
import type { ReadReply } from './replies-directory.ts'
import type { Stamp } from './reply/envelope.ts'

/** What a service has at hand at one call. */
export interface Occasion {
  stamp: Stamp
  /** `yyyy-MM-dd` in Brussels. */
  today: string
  readReply: ReadReply
  registrations: Registrations
}

/** A service that the simulator gives. */
export interface SimulatedService {
  answer(incoming: Incoming, occasion: Occasion): Promise<Answer>
  /** What it says instead of that answer when something broke in it. */
  broken(occasion: Occasion, answer: Answer): Answer
}
