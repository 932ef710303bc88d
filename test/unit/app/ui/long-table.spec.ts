import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import DataTable from '../../../../src/ui/DataTable.vue'
import { mountInApp } from '../frame/mount-in-app.ts'

async function openTable(count: number) {
  const rows = Array.from({ length: count }, (_, index) => `Client ${index + 1}`)
  const props = {
    caption: 'Clients',
    columns: [{ key: 'name', label: 'Name' }],
    rows,
    rowKey: (row: string) => row,
    rowLink: () => '/somewhere',
  }
  const Page = defineComponent(
    () => () => h(DataTable<string>, props, { 'cell-name': ({ row }: { row: string }) => row }),
  )
  const { page } = await mountInApp(Page)
  const drawn = () => page.findAll('tr[data-index]').length
  const press = async (key: string): Promise<string | undefined> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await flushPromises()
    return document.activeElement?.textContent
  }
  return { page, drawn, press }
}

describe('A table of 50,000 rows', () => {
  it('draws only those near what is seen, and keeps the height of the others', async () => {
    const { page, drawn } = await openTable(50_000)
    expect(drawn()).toBeGreaterThan(10)
    expect(drawn()).toBeLessThan(80)
    const gap = page.get<HTMLElement>('tr[aria-hidden] td').element.style.height
    expect(Number.parseInt(gap, 10)).toBeGreaterThan(49_000 * 39)
  })

  it('tells readers how many rows there are and which one they are in', async () => {
    const { page } = await openTable(50_000)
    expect(page.get('table').attributes('aria-rowcount')).toBe('50001')
    expect(page.get('thead tr').attributes('aria-rowindex')).toBe('1')
    expect(page.get('tr[data-index="0"]').attributes('aria-rowindex')).toBe('2')
  })

  it('is walked through from end to end with the keyboard', async () => {
    const { page, press } = await openTable(50_000)
    page.get<HTMLAnchorElement>('a').element.focus()
    expect(await press('ArrowDown')).toBe('Client 2')
    expect(await press('PageDown')).toBe('Client 12')
    expect(await press('End')).toBe('Client 50000')
    expect(await press('ArrowUp')).toBe('Client 49999')
    expect(await press('PageUp')).toBe('Client 49989')
    expect(await press('Home')).toBe('Client 1')
  })
})

describe('A table of 100 rows', () => {
  it('is drawn whole, so that it can be printed and searched by the browser', async () => {
    const { page, drawn } = await openTable(100)
    expect(drawn()).toBe(100)
    expect(page.get('table').attributes('aria-rowcount')).toBeUndefined()
  })
})
