import type { OrganisationSettings } from '#core/records/settings.ts'
import { demoSettings } from '../demo/settings.ts'

/** The organisation of the demo, as which the command line wraps. */
export const demoOrganisation: OrganisationSettings = organisation()

function organisation(): OrganisationSettings {
  const found = demoSettings.find(({ section }) => section === 'organisation')
  if (found?.section !== 'organisation') throw new Error('The demo has no organisation.')
  return found.change
}
