import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { ChsiReturnSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'
import User from '../people/user.js'

/** 学信网退回 after closing: a case of its own beside the archived season. */
export default class ChsiReturn extends ChsiReturnSchema {
  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => User, { foreignKey: 'registeredBy' })
  declare registrar: BelongsTo<typeof User>
}
