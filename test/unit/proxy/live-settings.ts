import { defaultSettings, organisationSchema } from '#core/records/settings.ts'
import type { SectionChange } from '#core/wire/settings.ts'
import type { AnyChange } from '../../../proxy/settings/sections.ts'

/** Organisation and connection together, as specs name what they want of either. */
export type FlatSettings = SectionChange['organisation'] & SectionChange['connection']

const { endpoints, connectSeconds, headersSeconds, bodySeconds } = defaultSettings('demo')

/** Settings with which requests are really sent, to the server of the spec. */
export const liveSettings: FlatSettings = {
  sector: '17.1',
  requestingOrganisation: '0123456749',
  ssdnUserId: '',
  ssdnEmail: 'cbss@pcsw.example',
  httpUserName: 'demo',
  httpPassword: 'secret-of-the-centre',
  environment: 'demo',
  liveRequests: true,
  endpoints,
  connectSeconds,
  headersSeconds,
  bodySeconds,
}

/** The bodies of the two sections. */
export function sectionsOf(
  flat: Partial<FlatSettings> = {},
): Pick<SectionChange, 'organisation' | 'connection'> {
  const whole = { ...liveSettings, ...flat }
  const names = new Set(Object.keys(organisationSchema.properties))
  const pick = (inOrganisation: boolean) =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => names.has(name) === inOrganisation))
  return {
    organisation: pick(true) as SectionChange['organisation'],
    connection: pick(false) as SectionChange['connection'],
  }
}

/** The same as changes, in an order in which each is valid. */
export function changesOf(flat: Partial<FlatSettings> = {}): AnyChange[] {
  const { organisation, connection } = sectionsOf(flat)
  return [
    { section: 'organisation', change: organisation },
    { section: 'connection', change: connection },
  ]
}
