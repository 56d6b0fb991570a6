import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { PhotoPresenceSchema } from '../schema.js'

/** Who has a photo before them now; each person one. */
export default class PhotoPresence extends PhotoPresenceSchema {
  static table = 'photo_presence'

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>
}
