import type { Role } from '#domain/season/codes'
import { belongsTo, column, scope } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { GrantSchema } from '../schema.js'
import College from '../roster/college.js'
import SchoolClass from '../roster/school_class.js'
import Unit from './unit.js'

/** By the wall's clock, as `isInForce` of `domain/identity/grant` says. */
export const GRANT_IN_FORCE = `(grants.valid_from is null or grants.valid_from <= now())
  and (grants.valid_until is null or now() < grants.valid_until)`

/** A role, and the unit it holds for where it is a school's. */
export default class Grant extends GrantSchema {
  @column()
  declare role: Role

  @belongsTo(() => Unit)
  declare unit: BelongsTo<typeof Unit>

  @belongsTo(() => College)
  declare college: BelongsTo<typeof College> | null

  @belongsTo(() => SchoolClass, { foreignKey: 'classId' })
  declare schoolClass: BelongsTo<typeof SchoolClass> | null

  /** Those that count now (`isInForce` in `domain/identity/grant`). */
  static inForce = scope((query) => {
    query.whereRaw(GRANT_IN_FORCE)
  })
}
