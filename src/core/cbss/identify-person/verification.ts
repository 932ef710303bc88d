import type { Message } from '../../records/answer.ts'
import type { IdentifyPersonParameters } from '../../records/parameters.ts'
import { digitsOf } from '../../digits.ts'
import type { ServiceReplyOf } from '../service-reply.ts'

/** What an identity is verified with; one that matches is enough (PROTOCOL 4.1). */
export type Proof = 'sis-card' | 'identity-card' | 'person-data'

/** One field that the CBSS says does not agree, in its own words. */
export interface Difference {
  /** Null where the name of the field does not tell. */
  proof: Proof | null
  field: string
  /** What was sent or what the register has, as the CBSS gives it; empty where it does not. */
  value: string
  message: Message
}

/** Whether the identity of a number was verified, with what, and what differs. */
export interface Verification {
  outcome: 'verified' | 'not-verified' | 'not-asked'
  /** What was sent for it. */
  asked: Proof[]
  /** Of that, what surely agreed: what the CBSS does not call different; empty where nobody can tell. */
  by: Proof[]
  differences: Difference[]
}

/**
 * What a reply says about an identity. The CBSS gives extended data only where it could validate it, even empty ones
 * (PROTOCOL 4.3); which field differs it says in the pairs beside a warning or an error. Nothing was asked without a
 * number, nor without anything to verify it with.
 */
export function verificationOf(
  parameters: IdentifyPersonParameters,
  reply: ServiceReplyOf<'identify-person'>,
): Verification {
  const asked = proofsOf(parameters)
  if (asked.length === 0) return { outcome: 'not-asked', asked, by: [], differences: [] }
  const differences = differencesOf(reply.messages)
  const verified = reply.result?.persons.some(({ extended }) => extended !== null) ?? false
  if (!verified) return { outcome: 'not-verified', asked, by: [], differences }
  return { outcome: 'verified', asked, by: agreed(asked, differences), differences }
}

/** A field of which the name does not tell may be part of any proof; of one that was sent alone it cannot be. */
function agreed(asked: readonly Proof[], differences: readonly Difference[]): Proof[] {
  if (asked.length === 1) return [...asked]
  const wrong = new Set(differences.map(({ proof }) => proof))
  const left = asked.filter((proof) => !wrong.has(proof))
  return wrong.has(null) && left.length > 1 ? [] : left
}

/** The messages of a reply, without the pairs that the verification names as differences. */
export function messagesBeside(messages: readonly Message[], { differences }: Verification): Message[] {
  const told = new Set(differences.map(({ message }) => message))
  return messages.map((message) => (told.has(message) ? { ...message, fields: [] } : message))
}

/** The proofs that a request carries, as `build` sends them. */
function proofsOf(parameters: IdentifyPersonParameters): Proof[] {
  const { ssin, sisCardNumber, identityCardNumber, lastName, birthDate } = parameters
  if (digitsOf(ssin) === '') return []
  return [
    ...(digitsOf(sisCardNumber) ? (['sis-card'] as const) : []),
    ...(digitsOf(identityCardNumber) ? (['identity-card'] as const) : []),
    ...(lastName.trim() && birthDate ? (['person-data'] as const) : []),
  ]
}

function differencesOf(messages: readonly Message[]): Difference[] {
  return messages
    .filter(({ severity }) => severity !== 'information')
    .flatMap((message) =>
      message.fields.map(({ name, value }) => ({ proof: proofOf(name), field: name, value, message })),
    )
}

/** Names of fields are English sentences such as `Verification Data: Identity Card Number`; no list of them is known. */
function proofOf(field: string): Proof | null {
  if (/\bsis\b|siscard/i.test(field)) return 'sis-card'
  if (/card/i.test(field)) return 'identity-card'
  return /name|birth|person ?data/i.test(field) ? 'person-data' : null
}
