import { describe, expect, it, vi } from 'vitest'
import UiButton from '../../../../src/ui/UiButton.vue'
import { mountInApp } from '../frame/mount-in-app.ts'

describe('A button', () => {
  it('does not send a form unless it is told to', async () => {
    const { page } = await mountInApp(UiButton)
    expect(page.find('button').attributes('type')).toBe('button')
  })

  it('stays where the focus is and does nothing while it is busy', async () => {
    const pressed = vi.fn<() => void>()
    const { page } = await mountInApp(UiButton, { props: { busy: true, onClick: pressed } })
    const button = page.find('button')
    expect(button.attributes()).toMatchObject({ 'aria-busy': 'true', 'aria-disabled': 'true' })
    expect(button.attributes()).not.toHaveProperty('disabled')
    await button.trigger('click')
    expect(pressed).not.toHaveBeenCalled()
    await page.setProps({ busy: false })
    await button.trigger('click')
    expect(pressed).toHaveBeenCalledOnce()
  })

  it('is a link where it leads somewhere, and a dead button where that is not possible', async () => {
    const { page } = await mountInApp(UiButton, { props: { to: '/clients' } })
    expect(page.find('a').attributes('href')).toBe('/clients')
    await page.setProps({ disabled: true })
    expect(page.find('button').attributes()).toHaveProperty('disabled')
  })
})
