import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { CodedError } from '#core/errors.ts'
import { saveRecord } from '../../../../src/db/save-record.ts'
import TakePerson from '../../../../src/features/identify-person/TakePerson.vue'
import { mountInApp } from '../frame/mount-in-app.ts'
import { eventually } from '../requests/eventually.ts'
import { openMemoryDesk } from '../requests/memory-desk.ts'
import { aPerson } from './a-person.ts'

vi.mock('../../../../src/db/save-record.ts', () => ({ saveRecord: vi.fn() }))

it('A file that cannot be made is said to be so in the dialog, which stays', async () => {
  document.body.innerHTML = ''
  const { pinia } = await openMemoryDesk()
  vi.mocked(saveRecord).mockRejectedValueOnce(new CodedError('quota-exceeded', 'full'))
  const { page, router } = await mountInApp(TakePerson, {
    props: { person: aPerson(), clientId: '' },
    pinia,
  })
  const dialog = await eventually(() => {
    const found = document.querySelector('[role=dialog]')
    if (!found) throw new Error('The dialog did not open.')
    return found
  })
  const make = () =>
    [...dialog.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Make the file')?.click()
  make()
  await flushPromises()
  expect(dialog.querySelector('[role=alert]')?.textContent).toContain('This device has no room left')
  expect(page.emitted('close')).toBeUndefined()
  make()
  await flushPromises()
  expect(page.emitted('close')).toHaveLength(1)
  await eventually(() => expect(router.currentRoute.value.path).toMatch(/^\/clients\/./))
})
