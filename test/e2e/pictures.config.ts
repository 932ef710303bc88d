import journeys from './playwright.config.ts'

/** Pictures of every page, to be looked at; no test of anything. */
export default { ...journeys, testMatch: '**/*.pictures.ts', reporter: 'list' as const }
