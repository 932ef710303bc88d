import { describe, expect, it } from 'vitest'
import { problems as de } from '../../../../src/i18n/de/problems.ts'
import { problems as en } from '../../../../src/i18n/en/problems.ts'
import { problems as fr } from '../../../../src/i18n/fr/problems.ts'
import { problems as nl } from '../../../../src/i18n/nl/problems.ts'

/** After these nobody knows whether a request was carried out; a registration must not simply be asked for again. */
const nobodyKnows = [
  'reply-cut',
  'reply-late',
  'reply-refused',
  'reply-not-understood',
  'interrupted',
] as const

describe.each(Object.entries({ nl, fr, de, en }))(
  'In %s, where nobody knows what became of it',
  (_, words) => {
    it('the request itself says what may be done', () => {
      const [first] = words.interrupted.todo.split('.')
      expect(nobodyKnows.map((code) => words[code].todo.split('.')[0])).toEqual(nobodyKnows.map(() => first))
    })
  },
)
