import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ref } from 'vue'
import type { Reason } from '#core/codes/reasons.ts'
import { defaultPolicies, sharedPolicies } from '#core/records/policies.ts'
import ReasonField from '../../../../src/features/forms/ReasonField.vue'
import { showLanguage } from '../../../../src/i18n/index.ts'
import { mountInApp } from '../frame/mount-in-app.ts'
import { openMemoryDesk, sharedSettings } from '../requests/memory-desk.ts'

// Loaded before, so that no test waits for the disk.
beforeAll(async () => {
  await import('../../../../src/i18n/de.ts')
}, 60_000)

const heating: Reason = {
  id: 'heating',
  name: { nl: 'Stookkosten', fr: 'Frais de chauffage', de: 'Heizkosten', en: 'Heating costs' },
}
const deposit: Reason = {
  id: 'deposit',
  name: { nl: 'Huurwaarborg', fr: 'Garantie locative', de: 'Mietkaution', en: 'Rental deposit' },
}

async function open(reason: string, reasons: Reason[] | null = [heating, deposit]) {
  const policies = { ...sharedPolicies(defaultPolicies), ...(reasons && { reasons }) }
  const { pinia, database } = await openMemoryDesk({ settings: [sharedSettings({ policies })] })
  if (!reasons) await database.settings.find().remove()
  const value = ref(reason)
  const form = {
    components: { ReasonField },
    setup: () => ({ value }),
    template: '<ReasonField id="reason" v-model="value" error="" />',
  }
  const { page } = await mountInApp(form, { pinia })
  await flushPromises()
  return { page, value, offered: () => page.findAll('option').map((option) => option.text()) }
}

afterEach(() => showLanguage('en'))

describe('The reason of a request', () => {
  it('is one of those that the centre offers, in the language of the app', async () => {
    const { page, value, offered } = await open('')
    expect(offered().slice(1, -1)).toEqual(['Heating costs', 'Rental deposit'])
    await page.get('select').setValue('deposit')
    expect(value.value).toBe('Rental deposit')
    await showLanguage('de')
    expect(offered().slice(1, -1)).toEqual(['Heizkosten', 'Mietkaution'])
    await page.get('select').setValue('heating')
    expect(value.value).toBe('Heizkosten')
  })

  it('is one of the list as shipped until the settings have come', async () => {
    const { offered } = await open('', null)
    expect(offered()).toContain('Opening of the social inquiry')
  })

  it('that was chosen in another language is the same one', async () => {
    const { page } = await open('Frais de chauffage')
    expect(page.get('select').element.value).toBe('heating')
    expect(page.find('textarea').exists()).toBe(false)
  })

  it.each(['Opening of the social inquiry', 'Asked by the board'])(
    '“%s” of an old draft stays readable where it is not offered',
    async (old) => {
      const { page, value } = await open(old)
      expect(page.get('select').element.value).toBe('other')
      expect(page.get('textarea').element.value).toBe(old)
      expect(value.value).toBe(old)
    },
  )

  it('in one’s own words keeps its field when it is emptied, and gives way to one of the list', async () => {
    const { page, value } = await open('Asked by the board')
    await page.get('textarea').setValue('')
    expect(page.find('textarea').exists()).toBe(true)
    await page.get('textarea').setValue('Asked by the mayor')
    expect(value.value).toBe('Asked by the mayor')
    await page.get('select').setValue('heating')
    expect(page.find('textarea').exists()).toBe(false)
    expect(value.value).toBe('Heating costs')
  })
})
