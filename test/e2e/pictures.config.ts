import type { PlaywrightTestConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Pictures of every page, to be looked at; no test of anything. */
const pictures: PlaywrightTestConfig = { ...journeys, testMatch: '**/*.pictures.ts', reporter: 'list' }

export default pictures
