import { describe, expect, it } from 'vitest'
import { attribute, isElement, placed, type Element, type Placed } from './templates.ts'

const named = (...tags: string[]): Placed[] => placed.filter(({ element }) => tags.includes(element.tag))
const at = ({ file, element }: Placed): string =>
  `${file}:${element.loc.start.line} ${element.loc.source.slice(0, 80)}`
const typed = named('input', 'select', 'textarea').filter(
  ({ element }) => !['radio', 'checkbox', 'file'].includes(attribute(element, 'type') ?? 'text'),
)

/** Whether something around a control, or beside it in the same file, says what it is. */
function isLabelled({ file, element, above }: Placed): boolean {
  if (attribute(element, 'aria-label') !== undefined) return true
  if (above.some(({ tag }) => tag === 'label')) return true
  // A field gives its label to the control that takes its id.
  const field = above.find(({ tag }) => tag === 'FormField')
  if (field) return [attribute(field, 'slot'), `${attribute(field, 'slot')}.id`].includes(tieOf(element))
  const id = attribute(element, 'id')
  // The kit's own controls get their id, and with it their label, where they are used.
  if (['ui/TextInput.vue', 'ui/SelectInput.vue'].includes(file)) return id === 'id'
  return named('label').some((label) => label.file === file && attribute(label.element, 'for') === id)
}

function tieOf(element: Element): string | undefined {
  return attribute(element, 'bind') ?? attribute(element, 'id')
}

/** Whether it holds words of its own, or something that draws them. */
function hasWords(element: Element): boolean {
  return element.children.some((child) => {
    if (isElement(child)) return child.tag === 'slot' || hasWords(child)
    return typeof ('content' in child ? child.content : '') !== 'string' || child.loc.source.trim() !== ''
  })
}

describe('Every control of every template', () => {
  it('is found by this walk', () => {
    expect(named('TextInput').length).toBeGreaterThan(20)
    expect(named('UiButton').length).toBeGreaterThan(80)
  })

  it('has a label', () => {
    const controls = named('input', 'select', 'textarea', 'progress', 'TextInput', 'SelectInput')
    expect(controls.filter((control) => !isLabelled(control)).map(at)).toEqual([])
  })

  it.each(['RadioList', 'SegmentedChoice', 'CheckInput', 'FormField'])('that is a %s has a label', (tag) => {
    expect(
      named(tag)
        .filter(({ element }) => attribute(element, 'label') === undefined)
        .map(at),
    ).toEqual([])
  })

  it('that can be pressed says in words what it does', () => {
    const silent = named('button', 'UiButton', 'RouterLink', 'a').filter(
      ({ element }) => attribute(element, 'aria-label') === undefined && !hasWords(element),
    )
    expect(silent.map(at)).toEqual([])
  })
})

describe('What is typed', () => {
  // Full Chromium writes what is typed into its session files, but for inputs that are marked so.
  it('goes through the controls of the kit alone, which keep it out of the browser’s own files', () => {
    expect(typed.map(({ file, element }) => [file, element.tag, attribute(element, 'autocomplete')])).toEqual(
      expect.arrayContaining([
        ['ui/SelectInput.vue', 'select', 'off'],
        ['ui/TextInput.vue', 'input', 'autocomplete'],
        ['ui/TextInput.vue', 'textarea', 'autocomplete'],
      ]),
    )
    expect(typed).toHaveLength(3)
  })

  it('is offered to a password manager only where it is a credential', () => {
    const credential = /^(account|session)\/|^settings\/SecretField/
    const offered = named('TextInput').filter(
      ({ element }) => ![undefined, 'off'].includes(attribute(element, 'autocomplete')),
    )
    expect(offered.length).toBeGreaterThan(5)
    expect(offered.filter(({ file }) => !credential.test(file.replace('features/', ''))).map(at)).toEqual([])
  })

  it('is never put into a page as markup', () => {
    const raw = placed.filter(({ element }) =>
      ['html', 'innerHTML', 'contenteditable'].some((name) => attribute(element, name) !== undefined),
    )
    expect(raw.map(at)).toEqual([])
  })
})

describe('A notice that something broke', () => {
  const broken = named('NoticeBar').filter(({ element }) => attribute(element, 'tone')?.includes('broken'))

  it('says what happened, what is safe and what to do', () => {
    expect(broken.length).toBeGreaterThan(20)
    const partial = broken.filter(({ element }) => {
      // The words of a problem have all three.
      if (attribute(element, 'bind') !== undefined) return false
      return ['title', 'safe', 'todo'].some((part) => attribute(element, part) === undefined)
    })
    expect(partial.map(at)).toEqual([])
  })
})

describe('The title of a page, which browsers keep', () => {
  const titles = placed.flatMap((place) => {
    const title = attribute(place.element, place.element.tag === 'EntryCard' ? 'title' : 'document-title')
    return place.element.tag === 'PageHead' || place.element.tag === 'EntryCard'
      ? [{ place, title: title ?? '' }]
      : []
  })

  it('is made of words of the app alone: no name, no number', () => {
    expect(titles.length).toBeGreaterThan(25)
    // `t('…')` without anything filled in; what varies is a service, a section, or which of two words.
    const word =
      /^`?(\$\{)?(t\(('[\w.]+'|`[\w.]+\.\$\{(line\.request\.)?service\}\.?[\w.]*`)\)|sectionTitle|\} · \$\{)+(\})?`?$/
    const isWords = (title: string) =>
      title
        .replace(/^[\w.]+ === '\w+' \? /, '')
        .split(' : ')
        .every((part) => word.test(part))
    expect(
      titles.filter(({ title }) => !isWords(title)).map(({ place, title }) => [at(place), title]),
    ).toEqual([])
  })
})
