/** The present number of a person and those that it replaced, newest first; as a client's file keeps them. */
export interface NumberHistory {
  /** Eleven digits, or empty where no number is known. */
  ssin: string
  formerSsins: readonly string[]
}

/**
 * The history after the CBSS said that another number is the valid one (MSG00006, `newSSIN`): the present number
 * becomes a former one, no number stands twice, and none of them is lost. The same number again changes nothing; a
 * former number that becomes valid again is no longer former. The number is not checked: it came from the CBSS.
 * Source: DOMAIN 1.1 and 2.3.
 */
export function replaceSsin({ ssin, formerSsins }: NumberHistory, newSsin: string): NumberHistory {
  const former = [ssin, ...formerSsins].filter((number) => number !== '' && number !== newSsin)
  return { ssin: newSsin, formerSsins: [...new Set(former)] }
}

/** Whether a number stands in the history as the present one, as a former one, or not at all. */
export function placeInHistory(history: NumberHistory, ssin: string): 'present' | 'former' | null {
  if (ssin === history.ssin) return 'present'
  return history.formerSsins.includes(ssin) ? 'former' : null
}
