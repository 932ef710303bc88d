import { secretNames, type SecretName, type SecretState } from '#core/wire/settings.ts'
import type { Reading, Writing } from './store.ts'

/** A secret as it is set: its value, and the last day of a certificate. */
export interface NewSecret {
  value: string
  expires: string | null
}

// The password was sealed in the table of the settings before it had one of its own.
const placeOf = (name: SecretName) => `settings/1/${name === 'httpPassword' ? 'password' : name}`

/** The values, for the proxy alone; what is not set is missing. */
export async function readSecrets({ db, seal }: Reading): Promise<Partial<Record<SecretName, string>>> {
  const rows = await db.selectFrom('secrets').select(['name', 'value']).execute()
  return Object.fromEntries(rows.map(({ name, value }) => [name, seal.open(value, placeOf(name)).toString()]))
}

/** What may be known of each: since when it is set, and until when it holds. */
export async function secretStates({ db }: Reading): Promise<Record<SecretName, SecretState>> {
  const rows = await db.selectFrom('secrets').select(['name', 'set_at', 'expires']).execute()
  const states = secretNames.map((name): [SecretName, SecretState] => {
    const row = rows.find((candidate) => candidate.name === name)
    return [name, { set: row?.set_at ?? null, expires: row?.expires ?? null }]
  })
  return Object.fromEntries(states) as Record<SecretName, SecretState>
}

/** Sets a secret over the one that was there; null takes it away. */
export async function writeSecret(
  { db, seal }: Writing,
  name: SecretName,
  secret: NewSecret | null,
  at: string,
): Promise<void> {
  if (secret === null) {
    await db.deleteFrom('secrets').where('name', '=', name).execute()
    return
  }
  const row = { value: seal.close(secret.value, placeOf(name)), set_at: at, expires: secret.expires }
  await db
    .insertInto('secrets')
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}
