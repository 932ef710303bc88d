import { describe, expect, it } from 'vitest'
import { sectionSchemas, secretNames, type SettingsSection } from '#core/wire/settings.ts'
import { fieldsOf } from '../../../../src/features/settings/fields.ts'
import { changeOf, valuesOf } from '../../../../src/features/settings/section-values.ts'
import { someSettings } from './some-settings.ts'

const sections = Object.keys(sectionSchemas) as SettingsSection[]
const { settings } = someSettings()

describe('The fields of a section', () => {
  it.each(sections)('are those of the schema: %s', (section) => {
    const names = fieldsOf(section).map(({ name }) => name.split('.')[0])
    expect([...new Set(names)].toSorted()).toEqual(Object.keys(sectionSchemas[section].properties).toSorted())
  })

  it.each(sections)('give back what is stored when nothing was edited: %s', (section) => {
    const part = section === 'policies' ? settings.policies : settings
    const change = changeOf(section, valuesOf(section, settings))
    expect(part).toMatchObject(change)
    expect(Object.keys(change)).toEqual(expect.arrayContaining([...sectionSchemas[section].required]))
  })
})

describe('A secret', () => {
  it('is sent where a new one was typed, as null where it is to go, and not at all otherwise', () => {
    const values = { ...valuesOf('connection', settings), httpPassword: 'new', clientKey: null }
    expect(changeOf('connection', values)).toMatchObject({ httpPassword: 'new', clientKey: null })
    const untouched = changeOf('connection', valuesOf('connection', settings))
    expect(secretNames.filter((name) => name in untouched)).toEqual([])
  })
})
