import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router, type RouteRecordRaw } from 'vue-router'
import { i18n } from '../../../../src/i18n/index.ts'

const nowhere = { template: '<p />' }

/** Mounts a component as the app does: with store, words and a router that stands at `path`. */
export async function mountInApp(
  component: Component,
  options: {
    props?: Record<string, unknown>
    path?: string
    routes?: RouteRecordRaw[]
    /** Instead of one that is made here. */
    router?: Router
    pinia?: ReturnType<typeof createPinia>
  } = {},
): Promise<{ page: VueWrapper; router: Router }> {
  const pinia = options.pinia ?? createPinia()
  setActivePinia(pinia)
  const routes = options.routes ?? [{ path: '/:rest(.*)*', component: nowhere }]
  const router = options.router ?? createRouter({ history: createMemoryHistory(), routes })
  await router.push(options.path ?? '/')
  const page = mount(component, {
    attachTo: document.body,
    global: { plugins: [pinia, i18n, router] },
    ...(options.props ? { props: options.props } : {}),
  })
  await flushPromises()
  return { page, router }
}

/** The button that says this. */
export function button(page: VueWrapper, words: string): ReturnType<VueWrapper['find']> {
  const found = page.findAll('button').find((candidate) => candidate.text().includes(words))
  if (!found) throw new Error(`No button says “${words}”.`)
  return found
}
