import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoRecheckSchema } from '../schema.js'
import User from '../people/user.js'

/** A recheck of the photos of a season. */
export default class PhotoRecheck extends PhotoRecheckSchema {
  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
