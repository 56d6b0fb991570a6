import { kioskState, type KioskState } from '#domain/kiosks/kiosk_state'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import SchoolClass from '../roster/school_class.js'
import { KioskSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** What a device is worth now. */
export const stateOfKiosk = ({ expiresAt, closedAt }: Kiosk): KioskState =>
  kioskState(
    { expiresAt: expiresAt.toUTC().toISO()!, isClosed: closedAt !== null },
    new Date().toISOString()
  )

/** A device of a fixed point, on which student after student is photographed. */
export default class Kiosk extends KioskSchema {
  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  /** Null: for the whole unit. */
  @belongsTo(() => SchoolClass, { foreignKey: 'classId' })
  declare schoolClass: BelongsTo<typeof SchoolClass> | null

  @belongsTo(() => User, { foreignKey: 'openedBy' })
  declare opener: BelongsTo<typeof User>

  @belongsTo(() => User, { foreignKey: 'closedBy' })
  declare closer: BelongsTo<typeof User> | null
}
