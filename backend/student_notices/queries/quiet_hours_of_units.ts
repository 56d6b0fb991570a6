import { policyOf } from '#domain/policy/read_policy'
import { quietHoursOf, type QuietHours } from '#domain/student_notices/quiet_hours'
import SeasonUnit from '#models/seasons/season_unit'

/** The quiet hours of these units' seasons. */
export async function quietHoursOfUnits(ids: readonly string[]): Promise<Map<string, QuietHours>> {
  const units = await SeasonUnit.query()
    .whereIn('id', [...new Set(ids)])
    .preload('season', (season) => season.preload('policy'))
  return new Map(
    units.map(({ id, season }) => {
      const { quietFrom, quietTo } = policyOf(season.policy.sourced)
      return [id, quietHoursOf({ quietFrom, quietTo })]
    })
  )
}
