import type { CodeOf } from '../../fields.ts'
import { addFamily } from '../add-family.ts'
import { yearsLater } from '../calendar.ts'
import { addLife, finish, liveAlone, moveTo, startDraft } from '../draft.ts'
import type { Arrival } from '../life.ts'
import type { Region } from '../names.ts'
import { communities, type Recipe } from '../recipe.ts'
import { homeIn } from '../towns.ts'

interface Homeland {
  region: Region
  country: CodeOf<'countries'>
  town: string
}

/** Countries from which people fled. */
export const refuges: readonly Homeland[] = [
  { region: 'arab', country: '261', town: 'Homs' },
  { region: 'eritrea', country: '349', town: 'Keren' },
  { region: 'arab', country: '251', town: 'Herat' },
  { region: 'ukraine', country: '143', town: 'Poltava' },
]
/** Countries of the European Union. */
export const europe: readonly Homeland[] = [
  { region: 'poland', country: '139', town: 'Lublin' },
  { region: 'latin', country: '123', town: 'Évora' },
  { region: 'latin', country: '124', town: 'Sibiu' },
  { region: 'latin', country: '128', town: 'Matera' },
  { region: 'de', country: '103', town: 'Monschau' },
]
/** Countries whose citizens need a permit. */
export const faraway: readonly Homeland[] = [
  { region: 'turkey', country: '262', town: 'Emirdağ' },
  { region: 'congo', country: '306', town: 'Matadi' },
  { region: 'arab', country: '354', town: 'Oujda' },
]

/** A family from abroad, some of whose children are born here. */
export const newcomers =
  (homelands: readonly Homeland[], status: Arrival['status'], shows: string, belgian = false): Recipe =>
  (name, maker) => {
    const { dice } = maker
    const draft = startDraft(name)
    const { region, country, town } = dice.pick(homelands)
    const since = dice.dayBetween('2009-01-01', '2018-12-31')
    const arrival: Arrival = {
      country,
      town,
      since,
      status,
      belgianSince: belgian ? yearsLater(since, 7) : undefined,
    }
    const year = Number(since.slice(0, 4)) - dice.between(1, 7)
    const plan = { community: dice.pick(communities), year, children: dice.between(1, 4) }
    addFamily(draft, { ...plan, region, arrival, shows }, maker)
    return finish(draft, maker)
  }

/** Somebody whose procedure is open, under a ter number. */
export const asylumSeeker: Recipe = (name, maker) => {
  const { dice } = maker
  const draft = startDraft(name)
  const { region, country, town } = dice.pick(refuges)
  const since = dice.dayBetween('2023-01-01', '2025-09-30')
  const outline = addLife(
    draft,
    'fr',
    {
      sex: dice.chance(0.6) ? 1 : 2,
      born: `${dice.between(1980, 2002)}-00-00`,
      region,
      arrival: { country, town, since, status: 'asylum-seeker' },
      monthOffset: 40,
      shows: 'generated: in the waiting register, under a bis number',
    },
    maker,
  )
  moveTo(outline, since, homeIn('fr', dice))
  liveAlone(draft, outline, since, '20')
  return finish(draft, maker)
}
