import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeAll } from 'vitest'
import { showLanguage } from '../../../src/i18n/index.ts'

beforeAll(() => showLanguage('en'))

afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  document.body.innerHTML = ''
})

// Hooks run last first: what was mounted goes before its document is emptied.
enableAutoUnmount(afterEach)
