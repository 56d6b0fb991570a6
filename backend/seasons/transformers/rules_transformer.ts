import type { RegionOfSeason } from '#backend/seasons/queries/regions_of_season'
import type { SeasonRules } from '#backend/seasons/queries/rules_of_season'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Schools write to the contact of their region. */
const regionView = ({ region: { id, name, contact }, window }: RegionOfSeason) => ({
  id,
  name,
  contact: contact && { name: contact.name, email: contact.email },
  window: window && {
    firstDay: window.firstDay,
    lastDay: window.lastDay,
    from: window.from,
    to: window.to,
  },
})

/** The rules of a season with their clauses, and the contacts of the reader's regions. */
export default class RulesTransformer extends BaseTransformer<SeasonRules> {
  toObject() {
    const { season, regions } = this.resource
    const { id, name, year, notice, policy } = season
    const cohort = year + policy.sourced.cohortOffset.value
    return {
      id,
      name,
      year,
      notice,
      cohort,
      policy: policy.sourced,
      regions: regions.map(regionView),
    }
  }
}
