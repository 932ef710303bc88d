import { computed, reactive, ref, type ComputedRef, type Ref } from 'vue'
import { formatIncompleteDate } from '#core/incomplete-date.ts'
import type { Tx25Row } from '#core/cbss/tx25/types.ts'
import type { Language } from '#core/languages.ts'
import { todayInBrussels } from '../requests/index.ts'
import { foldAbove, groupRows, matchesFilter, type ResultGroup } from './result-groups.ts'

/** A row as it is drawn. Those not on the screen are still there for the paper: a print is always whole. */
export interface ShownRow {
  row: Tx25Row
  since: string
  past: boolean
  onScreen: boolean
}

/** A group as it is drawn. */
export interface ShownGroup extends ResultGroup {
  rows: readonly ShownRow[]
  onScreen: boolean
  /** How many past rows can be folded; 0 where there is nothing to fold. */
  folding: number
  open: boolean
}

/** Which rows of a table are on the screen: by text, by group, and folded where the table is long. */
export function useResultFilter(
  rows: () => readonly Tx25Row[],
  /** In which the dates are written. */
  language: () => Language,
): {
  text: Ref<string>
  group: Ref<string>
  groups: ComputedRef<readonly ShownGroup[]>
  shown: ComputedRef<number>
  toggle: (key: string) => void
  clear: () => void
} {
  const text = ref('')
  const group = ref('')
  const opened = reactive(new Set<string>())
  const all = computed(() => groupRows(rows(), todayInBrussels()))
  const long = computed(() => rows().length > foldAbove)

  function show(of: ResultGroup): ShownGroup {
    const chosen = group.value === '' || group.value === of.key
    const searching = text.value.trim() !== ''
    const open = opened.has(of.key)
    const folding = long.value && !searching && of.past.length > 0 ? of.past.length : 0
    const shownRow = (row: Tx25Row, past: boolean): ShownRow => {
      const since = formatIncompleteDate(row.since, language())
      const fits = !searching || matchesFilter(row, since, text.value.trim())
      return { row, since, past, onScreen: chosen && fits && !(past && folding > 0 && !open) }
    }
    const shownRows = [
      ...of.current.map((row) => shownRow(row, false)),
      ...of.past.map((row) => shownRow(row, true)),
    ]
    const onScreen = (chosen && folding > 0) || shownRows.some((row) => row.onScreen)
    return { ...of, rows: shownRows, onScreen, folding, open }
  }

  const groups = computed(() => all.value.map(show))

  return {
    text,
    group,
    groups,
    shown: computed(() => groups.value.flatMap((one) => one.rows).filter((row) => row.onScreen).length),
    toggle: (key) => void (opened.delete(key) || opened.add(key)),
    clear() {
      text.value = ''
      group.value = ''
    },
  }
}
