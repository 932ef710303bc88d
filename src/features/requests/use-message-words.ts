import { useI18n } from 'vue-i18n'
import { statusOf } from '#core/cbss/statuses.ts'
import type { RequestLine } from './request-line.ts'

/** What the CBSS said about a request, in our words: what happened, and what to do about it. */
export interface MessageWords {
  title: string
  todo: string
}

/** Gives the words of an answer's first message that has some; null where none has. */
export function useMessageWords(): (line: RequestLine) => MessageWords | null {
  const { t } = useI18n()

  return ({ answer }) => {
    const codes = answer?.messages.map(({ code }) => statusOf(code)?.code) ?? []
    // MSG00000 says what the state says.
    const code = codes.find((one) => one !== undefined && one !== 'MSG00000')
    return code ? { title: t(`statuses.${code}.happened`), todo: t(`statuses.${code}.todo`) } : null
  }
}
