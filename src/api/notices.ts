import type { ReadingNotice } from '#core/wire/people.ts'
import { ask } from './client.ts'

/** Which of the user's own results a security advisor has read, the latest reading first; for caseworkers. */
export function listNotices(): Promise<ReadingNotice[]> {
  return ask('notices')
}
