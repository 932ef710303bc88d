import type { Reading, Writing } from './store.ts'

/** A second factor in use. */
export interface Factor {
  /** Base32. */
  secret: string
  since: string
  /** The step of 30 seconds of the last code that was taken. */
  lastStep: number
  /** Keyed hashes of those that are left. */
  recoveryCodes: string[]
}

/** The user's second factor; undefined where he has none. */
export async function findFactor({ db, seal }: Reading, userId: string): Promise<Factor | undefined> {
  const row = await db.selectFrom('factors').selectAll().where('user_id', '=', userId).executeTakeFirst()
  return (
    row && {
      secret: seal.open(row.secret, `factors/${userId}`).toString(),
      since: row.since,
      lastStep: row.last_step,
      recoveryCodes: JSON.parse(row.recovery_codes) as string[],
    }
  )
}

/** Sets the user's second factor over the one that was there. */
export async function writeFactor({ db, seal }: Writing, userId: string, factor: Factor): Promise<void> {
  const row = {
    secret: seal.close(factor.secret, `factors/${userId}`),
    since: factor.since,
    last_step: factor.lastStep,
    recovery_codes: JSON.stringify(factor.recoveryCodes),
  }
  await db
    .insertInto('factors')
    .values({ user_id: userId, ...row })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
    .execute()
}

/** Takes the user's second factor away, and one that was begun. */
export async function deleteFactor({ db }: Writing, userId: string): Promise<void> {
  await db.deleteFrom('factors').where('user_id', '=', userId).execute()
  await db.deleteFrom('new_factors').where('user_id', '=', userId).execute()
}

/** The secret of a second factor that was begun and waits for its first code. */
export async function findNewFactor({ db, seal }: Reading, userId: string): Promise<string | undefined> {
  const row = await db.selectFrom('new_factors').selectAll().where('user_id', '=', userId).executeTakeFirst()
  return row && seal.open(row.secret, `new_factors/${userId}`).toString()
}

/** Begins a second factor; one that was begun before is forgotten. */
export async function writeNewFactor({ db, seal }: Writing, userId: string, secret: string): Promise<void> {
  const row = { secret: seal.close(secret, `new_factors/${userId}`) }
  await db
    .insertInto('new_factors')
    .values({ user_id: userId, ...row })
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
    .execute()
}
