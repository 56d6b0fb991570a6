import type { Role } from '#domain/season/codes'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { GrantSchema } from '../schema.js'
import Unit from './unit.js'

/** A role, and the unit it holds for where it is a school's. */
export default class Grant extends GrantSchema {
  @column()
  declare role: Role

  @belongsTo(() => Unit)
  declare unit: BelongsTo<typeof Unit>
}
