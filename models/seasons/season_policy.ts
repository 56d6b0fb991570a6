import type { SourcedPolicy } from '#domain/policy/season_policy'
import { column } from '@adonisjs/lucid/orm'
import { SeasonPolicySchema } from '../schema.js'

/** One version of a season's rules, every value with its clause. */
export default class SeasonPolicy extends SeasonPolicySchema {
  @column({ prepare: (sourced) => JSON.stringify(sourced) })
  declare sourced: SourcedPolicy
}
