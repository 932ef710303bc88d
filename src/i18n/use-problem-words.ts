import { useI18n } from 'vue-i18n'
import type { ErrorCode } from '#core/errors.ts'

/** An error in the words of the chosen language: what happened, what is safe, what to do. */
export interface ProblemWords {
  title: string
  safe: string
  todo: string
  code: string
}

/** Gives the words for whatever was thrown, or for a code of the proxy; unknown things are `internal`. */
export function useProblemWords(): (error: unknown) => ProblemWords {
  const { t, te } = useI18n()

  function codeOf(error: unknown): ErrorCode {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : error
    return typeof code === 'string' && te(`problems.${code}.title`) ? (code as ErrorCode) : 'internal'
  }

  return (error) => {
    const code = codeOf(error)
    return {
      title: t(`problems.${code}.title`),
      safe: t(`problems.${code}.safe`),
      todo: t(`problems.${code}.todo`),
      code,
    }
  }
}
