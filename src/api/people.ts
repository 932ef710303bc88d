import type {
  Handover,
  HandoverDone,
  NewPerson,
  OneTimePassword,
  Person,
  PersonChange,
  RolesChange,
} from '#core/wire/people.ts'
import type { SessionLine } from '#core/wire/session.ts'
import { ask } from './client.ts'

/** The accounts, for admins and security advisors. */
export function listPeople(): Promise<Person[]> {
  return ask('people')
}

/** Makes an account; its one-time password is shown once. */
export function addPerson(person: NewPerson): Promise<OneTimePassword> {
  return ask('people', { method: 'post', json: person })
}

/** Changes what colleagues read, and whether the account can be used. */
export function changePerson(id: string, change: PersonChange): Promise<Person> {
  return ask(`people/${id}`, { method: 'put', json: change })
}

/** Gives all roles from now on; throws `not-allowed` for one's own and for a first advisor without the code. */
export function changeRoles(id: string, change: RolesChange): Promise<Person> {
  return ask(`people/${id}/roles`, { method: 'put', json: change })
}

/** Gives a new one-time password; earlier results are held back from then on. */
export function resetPassword(id: string): Promise<OneTimePassword> {
  return ask(`people/${id}/password`, { method: 'post', json: {} })
}

/** Takes the second factor of an account away, as after a lost phone; throws `step-up-required`. */
export function removeFactorOf(id: string): Promise<Person> {
  return ask(`people/${id}/second-factor`, { method: 'delete' })
}

/** Lets the results be read again that a reset held back; for security advisors. */
export function releaseResults(id: string): Promise<Person> {
  return ask(`people/${id}/release-results`, { method: 'post', json: {} })
}

/** Moves drafts and clients to a colleague; says how many, and nothing of their content. */
export function handOver(id: string, handover: Handover): Promise<HandoverDone> {
  return ask(`people/${id}/handover`, { method: 'post', json: handover })
}

/** The open sessions of an account. */
export function listSessionsOf(id: string): Promise<SessionLine[]> {
  return ask(`people/${id}/sessions`)
}

/** Ends one session of an account. */
export function endSessionOf(id: string, session: string): Promise<void> {
  return ask(`people/${id}/sessions/${session}`, { method: 'delete' })
}
