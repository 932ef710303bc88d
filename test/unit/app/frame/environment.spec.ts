import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import type { Instance } from '#core/wire/instance.ts'
import EnvironmentChip from '../../../../src/frame/EnvironmentChip.vue'
import { useSessionStore } from '../../../../src/session/session.ts'
import { mountInApp } from './mount-in-app.ts'
import { aDemoInstance, aRealInstance } from './people.ts'

async function show(instance: Instance) {
  const pinia = createPinia()
  setActivePinia(pinia)
  useSessionStore().instance = instance
  return (await mountInApp(EnvironmentChip, { pinia })).page
}

describe('The environment', () => {
  it.each([
    [aDemoInstance(), 'Demo · invented data', 'demo'],
    [{ ...aDemoInstance(), environment: 'test' }, 'Demo · invented data · test', 'demo'],
    [{ ...aDemoInstance(), liveRequests: false }, 'Demo · invented data · validated only', 'demo'],
    [aRealInstance(), 'test · validated only', 'test'],
    [aRealInstance({ environment: 'acpt', liveRequests: true }), 'acceptance', 'acpt'],
    [aRealInstance({ environment: 'prod', liveRequests: true }), 'production', 'prod'],
    [aRealInstance({ environment: 'none' }), 'switched off', 'none'],
  ] satisfies [Instance, string, string][])('is a word and a stripe: %#', async (instance, words, tone) => {
    const page = await show(instance)
    expect(page.find('.chip').text()).toBe(words)
    expect(page.find('.stripe').classes()).toContain(tone)
  })

  it('stands on paper too, with the words of the demo', async () => {
    const page = await show(aDemoInstance())
    expect(page.find('.print-only').text()).toBe(
      'This is the demo: all data are invented · Environment: demo',
    )
    expect(document.documentElement.style.getPropertyValue('--sheet')).toContain('all data are invented')
  })
})
