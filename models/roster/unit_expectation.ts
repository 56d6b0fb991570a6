import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { UnitExpectationSchema } from '../schema.js'

/** How many graduates a school says it has, while it has no list; the newest counts. */
export default class UnitExpectation extends UnitExpectationSchema {
  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
