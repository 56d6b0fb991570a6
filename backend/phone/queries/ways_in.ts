import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { openUnits } from '#backend/phone/queries/open_units'

/** How the page can be opened now. */
export interface WaysIn {
  /** By the own 采集码. */
  byCode: boolean
  /** Schools whose students name the 学号 and the last four of the ID number. */
  schools: { id: string; name: string }[]
}

/** What seasons that take photos by phone ask for: the names of schools are no secret. */
export const waysIn = (): Promise<WaysIn> =>
  runAs(EVERYBODY, async () => {
    const named = await openUnits('real_name').preload('unit')
    const schools = new Map(named.map(({ unit: { id, name } }) => [id, { id, name }]))
    const byCode = await openUnits('code').first()
    return {
      byCode: byCode !== null,
      schools: [...schools.values()].toSorted((one, other) =>
        one.name.localeCompare(other.name, 'zh')
      ),
    }
  })
