import { useWindowVirtualizer } from '@tanstack/vue-virtual'
import { computed, nextTick, onMounted, onScopeDispose, ref, type ComputedRef, type Ref } from 'vue'

/** Up to so many rows are drawn as they are: the browser finds in the page, prints and measures them itself. */
const drawnWhole = 100
/** Rows kept ready above and below what is seen. */
const ahead = 12

/** A row that is drawn, and the height of those left out before it. */
export interface DrawnRow {
  index: number
  gap: number
}

/** Which rows of a long table are drawn now. */
export interface RowWindow {
  /** Only those near what is seen are drawn. */
  windowed: ComputedRef<boolean>
  drawn: ComputedRef<readonly DrawnRow[]>
  /** The height of the rows left out after the last one that is drawn. */
  gapAfter: ComputedRef<number>
  /** Tells the height of a drawn row, which carries its number as `data-index`. */
  measure: (row: unknown) => void
  /** Scrolls until the row is drawn. */
  bring: (index: number) => Promise<void>
}

/** The place of an element from the top of the document, followed while the page around it changes. */
function useTopOf(element: Ref<HTMLElement | null>): Ref<number> {
  const top = ref(0)
  const look = (): void => {
    const box = element.value?.getBoundingClientRect()
    if (box) top.value = Math.round(box.top + window.scrollY)
  }
  const page = new ResizeObserver(look)
  onMounted(() => {
    look()
    page.observe(document.body)
  })
  onScopeDispose(() => page.disconnect())
  return top
}

/**
 * Draws of a long table only the rows near what is seen, so that 50,000 cost no more than 50. `focused` is the
 * row that has the focus: it stays drawn wherever one scrolls. `height` is that of a row of one line.
 */
export function useRowWindow(options: {
  count: () => number
  body: Ref<HTMLElement | null>
  focused: Ref<number | null>
  height: number
}): RowWindow {
  const top = useTopOf(options.body)
  const windowed = computed(() => options.count() > drawnWhole)
  const rows = useWindowVirtualizer<HTMLElement>(
    computed(() => ({
      count: windowed.value ? options.count() : 0,
      estimateSize: () => options.height,
      overscan: ahead,
      scrollMargin: top.value,
      scrollPaddingStart: 72,
      scrollPaddingEnd: 88,
      // Where nothing is laid out yet the estimate holds, or all 50,000 would seem to fit.
      measureElement: (row: HTMLElement) => row.offsetHeight || options.height,
    })),
  )

  const drawn = computed<readonly DrawnRow[]>(() => {
    if (!windowed.value) return Array.from({ length: options.count() }, (_, index) => ({ index, gap: 0 }))
    const seen = rows.value.getVirtualItems()
    const kept = rows.value.measurementsCache[options.focused.value ?? -1]
    const items =
      !kept || seen.some(({ index }) => index === kept.index)
        ? seen
        : [...seen, kept].toSorted((left, right) => left.index - right.index)
    return items.map(({ index, start }, at) => ({ index, gap: start - (items[at - 1]?.end ?? top.value) }))
  })
  const gapAfter = computed(() => {
    const last = drawn.value.at(-1)
    const end = windowed.value && last ? (rows.value.measurementsCache[last.index]?.end ?? 0) : null
    return end === null ? 0 : rows.value.getTotalSize() + top.value - end
  })

  async function bring(index: number): Promise<void> {
    if (!windowed.value) return
    rows.value.scrollToIndex(index, { align: 'auto' })
    options.focused.value = index
    await nextTick()
  }

  return {
    windowed,
    drawn,
    gapAfter,
    measure: (row) => rows.value.measureElement(row as HTMLElement | null),
    bring,
  }
}
