import { shallowRef } from 'vue'
import type { MigrationProgress } from '../db/migrations/run-migrations.ts'

/** How far documents of an older app have been brought to their present schema; null while nothing of it is done. */
export const migration = shallowRef<MigrationProgress | null>(null)

/** True once the browser closed the open database under the app: only loading the page again opens it. */
export const storeClosed = shallowRef(false)
