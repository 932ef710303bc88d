/** How bad a message is (ResultSummary.xsd). */
export type Severity = 'INFORMATION' | 'WARNING' | 'ERROR'

interface Reason {
  severity: Severity
  code: string
  diagnostic: string
}

/**
 * Why a classic service says what it says. Only `30000001` and `31009001` are known (PROTOCOL 3.2); all other
 * codes are invented, in the same form, and the app must never depend on them.
 */
export const reasons = {
  'service-error': {
    severity: 'ERROR',
    code: '30000001',
    diagnostic: 'At least one service request has generated an error.',
  },
  'service-warning': {
    severity: 'WARNING',
    code: '30000002',
    diagnostic: 'At least one service request has generated a warning.',
  },
  'header-unreadable': {
    severity: 'ERROR',
    code: '30000003',
    diagnostic: 'The header of the request could not be parsed.',
  },
  'service-unknown': {
    severity: 'ERROR',
    code: '30000004',
    diagnostic: 'The service does not exist in this version.',
  },
  'body-invalid': {
    severity: 'ERROR',
    code: '30000005',
    diagnostic: 'The service request does not comply with its schema.',
  },
  'ssin-invalid': { severity: 'ERROR', code: '30000006', diagnostic: 'The SSIN is not valid.' },
  'ssin-unknown': { severity: 'ERROR', code: '30000007', diagnostic: 'The SSIN does not exist.' },
  'ssin-replaced': { severity: 'WARNING', code: '30000008', diagnostic: 'The SSIN has been replaced.' },
  'ssin-replaced-refused': {
    severity: 'ERROR',
    code: '30000009',
    diagnostic: 'The SSIN has been replaced; use the new one.',
  },
  'tolerance-missing': {
    severity: 'ERROR',
    code: '31009001',
    // With the line break of the real one.
    diagnostic:
      'When the birth date in the phonetic criteria is not a complete date, a birth date tolerance\nmust be specified.',
  },
  'criteria-missing': {
    severity: 'ERROR',
    code: '31009002',
    diagnostic: 'Either an SSIN or phonetic criteria must be specified.',
  },
  'name-empty': { severity: 'ERROR', code: '31009003', diagnostic: 'A mandatory name is empty.' },
  'tolerance-invalid': {
    severity: 'ERROR',
    code: '31009004',
    diagnostic: 'The birth date tolerance must be from 0 to 10.',
  },
  'proof-missing': {
    severity: 'ERROR',
    code: '31009005',
    diagnostic: 'At least one of card number, SIS card number and person data must be specified.',
  },
  'criteria-ignored': {
    severity: 'WARNING',
    code: '31009006',
    diagnostic: 'The phonetic criteria are ignored because an SSIN was specified.',
  },
  'verification-ignored': {
    severity: 'WARNING',
    code: '31009007',
    diagnostic: 'The verification data are ignored because no SSIN was specified.',
  },
  'not-verified': {
    severity: 'WARNING',
    code: '31009008',
    diagnostic: 'The identity could not be verified: the data differ from those of the register.',
  },
  'partly-verified': {
    severity: 'WARNING',
    code: '31009009',
    diagnostic: 'The identity was verified, but other data differ from those of the register.',
  },
  'too-many': {
    severity: 'WARNING',
    code: '31009010',
    diagnostic: 'More persons were found than the maximum; only the first of them are returned.',
  },
  'nobody-found': { severity: 'WARNING', code: '31009011', diagnostic: 'No person was found.' },
  'person-deceased': { severity: 'INFORMATION', code: '31009012', diagnostic: 'The person is deceased.' },
  'purpose-missing': {
    severity: 'ERROR',
    code: '31008001',
    diagnostic: 'For this action a purpose must be specified.',
  },
  'proof-wrong': {
    severity: 'ERROR',
    code: '31008002',
    diagnostic: 'The proof of authentication does not match; the action was not carried out.',
  },
  'proof-differs': {
    severity: 'WARNING',
    code: '31008003',
    diagnostic: 'The proof of authentication does not match.',
  },
  'period-reversed': {
    severity: 'ERROR',
    code: '31008004',
    diagnostic: 'The end of the period is before its beginning.',
  },
  'period-too-long': {
    severity: 'ERROR',
    code: '31008005',
    diagnostic: 'The period is longer than this purpose allows.',
  },
  'period-limited': {
    severity: 'INFORMATION',
    code: '31008006',
    diagnostic: 'The period was given the longest duration that this purpose allows.',
  },
  'already-registered': {
    severity: 'WARNING',
    code: '31008007',
    diagnostic: 'The person is already registered for this purpose and period.',
  },
  'not-registered': {
    severity: 'ERROR',
    code: '31008008',
    diagnostic: 'No registration of your organisation for this purpose and period exists.',
  },
} as const satisfies Record<string, Reason>

/** A key of {@link reasons}. */
export type ReasonName = keyof typeof reasons
