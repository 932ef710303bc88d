import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import DataTable from '../../../../src/ui/DataTable.vue'
import { mountInApp } from '../frame/mount-in-app.ts'

interface Row {
  id: string
  name: string
}

const rows: Row[] = ['Adriaen', 'Bah', 'Goossens'].map((name, index) => ({ id: String(index + 1), name }))

async function openTable(withLinks = true) {
  const Page = defineComponent(
    () => () =>
      h(
        DataTable<Row>,
        {
          caption: 'Clients',
          columns: [
            { key: 'name', label: 'Name', width: '40%' },
            { key: 'id', label: 'Number', hideOnPhone: true },
            { key: 'ticket', label: 'Ticket', hideOnTablet: true },
          ],
          rows,
          rowKey: (row: Row) => row.id,
          rowLink: withLinks ? (row: Row) => `/clients/${row.id}` : undefined,
        },
        {
          'cell-name': ({ row }: { row: Row }) => row.name,
          'cell-id': ({ row }: { row: Row }) => [row.id, h('button', { class: 'own' }, 'Delete')],
        },
      ),
  )
  const opened = await mountInApp(Page)
  const links = opened.page.findAll<HTMLAnchorElement>('a')
  const press = async (key: string): Promise<string | undefined> => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await flushPromises()
    return document.activeElement?.textContent
  }
  return { ...opened, links, press }
}

describe('A table', () => {
  it('has a caption for readers and heads for its columns', async () => {
    const { page } = await openTable()
    expect(page.find('caption').text()).toBe('Clients')
    expect(page.findAll('th[scope=col]').map((head) => head.text())).toEqual(['Name', 'Number', 'Ticket'])
    expect(page.findAll('th, td').filter((cell) => cell.classes('hide-on-phone'))).toHaveLength(4)
    expect(page.findAll('th, td').filter((cell) => cell.classes('hide-on-tablet'))).toHaveLength(4)
  })

  it('leads on from the first cell of a row', async () => {
    const { links } = await openTable()
    expect(links.map((link) => link.attributes('href'))).toEqual(['/clients/1', '/clients/2', '/clients/3'])
  })

  it('is walked through with the arrow keys, Home and End', async () => {
    const { links, press } = await openTable()
    links[0]?.element.focus()
    expect(await press('ArrowDown')).toBe('Bah')
    expect(await press('End')).toBe('Goossens')
    expect(await press('ArrowDown')).toBe('Goossens')
    expect(await press('ArrowUp')).toBe('Bah')
    expect(await press('Home')).toBe('Adriaen')
  })

  it('opens a row that is clicked anywhere but on something of its own', async () => {
    const { page, router } = await openTable()
    await page.findAll('.own')[1]?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/')
    await page.findAll('td')[3]?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/clients/2')
  })

  it('is only read where its rows lead nowhere', async () => {
    const { page, router } = await openTable(false)
    expect(page.find('a').exists()).toBe(false)
    await page.find('td').trigger('click')
    expect(router.currentRoute.value.path).toBe('/')
  })
})
