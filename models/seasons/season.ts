import { belongsTo, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import CalendarVersion from './calendar_version.js'
import CityWindow from './city_window.js'
import SeasonPolicy from './season_policy.js'
import SeasonUnit from './season_unit.js'
import { SeasonSchema } from '../schema.js'

/** One year's collection: a draft until it is published. */
export default class Season extends SeasonSchema {
  @belongsTo(() => SeasonPolicy, { foreignKey: 'policyId' })
  declare policy: BelongsTo<typeof SeasonPolicy>

  @belongsTo(() => CalendarVersion)
  declare calendarVersion: BelongsTo<typeof CalendarVersion>

  @hasMany(() => CityWindow)
  declare cityWindows: HasMany<typeof CityWindow>

  @hasMany(() => SeasonUnit)
  declare units: HasMany<typeof SeasonUnit>
}
