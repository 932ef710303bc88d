import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import CheckInput from '../../../../src/ui/CheckInput.vue'
import FormField from '../../../../src/ui/FormField.vue'
import SegmentedChoice from '../../../../src/ui/SegmentedChoice.vue'
import SelectInput from '../../../../src/ui/SelectInput.vue'
import TextInput from '../../../../src/ui/TextInput.vue'

const Field = defineComponent({
  props: { error: { type: String, default: '' }, hint: { type: String, default: '' }, multiline: Boolean },
  setup(props) {
    const text = ref('')
    return () =>
      h(
        FormField,
        { label: 'Reason', error: props.error, hint: props.hint, required: true },
        {
          default: (field: object) =>
            h(TextInput, {
              ...field,
              multiline: props.multiline,
              modelValue: text.value,
              'onUpdate:modelValue': (value: string) => (text.value = value),
            }),
        },
      )
  },
})

describe('A field', () => {
  it('is named by its label and marked as needed', () => {
    const page = mount(Field)
    const control = page.find('input')
    expect(page.find('label').attributes('for')).toBe(control.attributes('id'))
    expect(control.attributes('aria-required')).toBe('true')
    expect(control.attributes()).not.toHaveProperty('aria-describedby')
    expect(control.attributes()).not.toHaveProperty('aria-invalid')
  })

  it('is described by what is wrong, then by its hint', () => {
    const page = mount(Field, { props: { error: 'Too short.', hint: 'One sentence.' } })
    const control = page.find('input')
    const described = (control.attributes('aria-describedby') ?? '')
      .split(' ')
      .map((id) => page.find(`#${id}`).text())
    expect(described).toEqual(['Too short.', 'One sentence.'])
    expect(control.attributes('aria-invalid')).toBe('true')
  })

  it.each([
    [false, 'input'],
    [true, 'textarea'],
  ])('keeps what is typed out of the browser’s memory, on several lines: %s', (multiline, control) => {
    const page = mount(Field, { props: { multiline } })
    expect(page.find(control).attributes('autocomplete')).toBe('off')
  })
})

const options = [
  { value: 'nl', label: 'Nederlands', group: 'First' },
  { value: 'fr', label: 'Français', group: 'First' },
  { value: 'de', label: 'Deutsch' },
] as const

describe('A choice', () => {
  it('from a list groups its options under their headings', async () => {
    const chosen = vi.fn<(value: string) => void>()
    const page = mount(SelectInput, { props: { options, modelValue: 'nl', 'onUpdate:modelValue': chosen } })
    expect(page.findAll('optgroup').map(({ element }) => element.label)).toEqual(['First'])
    await page.find('select').setValue('de')
    expect(chosen).toHaveBeenCalledWith('de')
  })

  it('of segments is one group of radio buttons, named by its legend', async () => {
    const chosen = vi.fn<(value: string) => void>()
    const page = mount(SegmentedChoice, {
      props: {
        label: 'Language',
        options,
        hint: 'Of the answer.',
        modelValue: 'nl',
        'onUpdate:modelValue': chosen,
      },
    })
    expect(page.find('legend').text()).toBe('Language')
    expect(page.find(`#${page.find('fieldset').attributes('aria-describedby')}`).text()).toBe(
      'Of the answer.',
    )
    const radios = page.findAll('input')
    expect(new Set(radios.map((radio) => radio.attributes('name'))).size).toBe(1)
    expect(radios.map(({ element }) => element.checked)).toEqual([true, false, false])
    await radios[1]?.setValue(true)
    expect(chosen).toHaveBeenCalledWith('fr')
  })

  it('of yes or no is named by its words and described by its hint', async () => {
    const chosen = vi.fn<(value: boolean) => void>()
    const page = mount(CheckInput, {
      props: {
        label: 'With history',
        hint: 'Former addresses too.',
        modelValue: false,
        'onUpdate:modelValue': chosen,
      },
    })
    expect(page.find('label').text()).toBe('With history')
    const box = page.find('input')
    expect(page.find(`#${box.attributes('aria-describedby')}`).text()).toBe('Former addresses too.')
    await box.setValue(true)
    expect(chosen).toHaveBeenCalledWith(true)
  })
})
