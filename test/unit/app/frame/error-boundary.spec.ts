import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { CodedError } from '#core/errors.ts'
import ErrorBoundary from '../../../../src/frame/ErrorBoundary.vue'
import { forgetFrameProblem, showFrameProblem } from '../../../../src/frame/frame-problem.ts'
import { mountInApp } from './mount-in-app.ts'

const reported = vi.fn<(error: unknown) => void>()

beforeEach(() => vi.stubGlobal('reportError', reported))
afterEach(() => {
  vi.unstubAllGlobals()
  reported.mockReset()
  forgetFrameProblem()
})

function around(press: () => void, render: () => string = () => 'the page') {
  const Page = defineComponent(() => () => h('button', { onClick: press }, render()))
  return mountInApp(defineComponent(() => () => h(ErrorBoundary, null, { default: () => h(Page) })))
}

describe('The frame around a page', () => {
  it('says in three parts that a page broke while it was drawn, and tells the console', async () => {
    const error = new Error('a mistake of ours')
    const { page } = await around(
      () => undefined,
      () => {
        throw error
      },
    )
    await flushPromises()
    expect(page.findAll('[role=alert] p')).toHaveLength(3)
    expect(page.text()).toContain('This page has stopped working')
    expect(page.text()).not.toContain('a mistake of ours')
    expect(reported).toHaveBeenCalledWith(error)
  })

  it('leaves the page standing where the proxy broke a promise', async () => {
    const { page } = await around(() => {
      throw new CodedError('no-connection', 'Not reached.')
    })
    await page.find('button').trigger('click')
    expect(page.find('[role=alert]').text()).toContain('The server of the centre cannot be reached')
    expect(page.text()).toContain('the page')
  })

  it('forgets the problem on the next page', async () => {
    const { page, router } = await around(() => undefined)
    showFrameProblem(new CodedError('internal', 'No.'), 'You are still signed in')
    await flushPromises()
    expect(page.text()).toContain('You are still signed in')
    await router.push('/next')
    await flushPromises()
    expect(page.find('[role=alert]').exists()).toBe(false)
  })
})
