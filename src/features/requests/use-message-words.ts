import { useI18n } from 'vue-i18n'
import type { RequestLine } from './request-line.ts'

/** What the CBSS said about a request, in our words: what happened, and what to do about it. */
export interface MessageWords {
  title: string
  todo: string
}

/** Gives the words of an answer's first message that has some; null where none has. */
export function useMessageWords(): (line: RequestLine) => MessageWords | null {
  const { t, te } = useI18n()

  return ({ request, answer }) => {
    const keys = answer?.messages.map(({ code }) => `${request.service}.message.${code}`)
    const key = keys?.find((one) => te(`${one}.title`))
    return key ? { title: t(`${key}.title`), todo: t(`${key}.todo`) } : null
  }
}
