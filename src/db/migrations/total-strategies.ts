import type { MigrationStrategies } from 'rxdb/plugins/core'
import { setAsideUnmigrated } from '../seal/sealed-document.ts'
import type { Step } from './strategies.ts'

type Content = Record<string, unknown>

/**
 * Makes of steps what RxDB runs, which never throws: RxDB would note an error and refuse the database at every later
 * start (LOCAL_FIRST 5.17). A document whose step fails is carried on as it was, sealed under its old version, and
 * so is one that could not be opened; both are reported as unreadable.
 */
export function totalStrategies(steps: readonly Step[]): MigrationStrategies {
  const strategies = steps.map((step, index) => {
    const strategy = (document: Content): Content => {
      if ('sealed' in document || 'unmigrated' in document) return document
      try {
        return step(structuredClone(document))
      } catch {
        return setAsideUnmigrated(document, index)
      }
    }
    return [index + 1, strategy] as const
  })
  return Object.fromEntries(strategies)
}
