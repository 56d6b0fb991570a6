import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { LayoutVersionSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** The list as it was frozen for layout and print (排版冲印数据); its rows are in `layout_rows`. */
export default class LayoutVersion extends LayoutVersionSchema {
  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
