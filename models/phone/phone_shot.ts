import type { ShotSource } from '#domain/phone/shots'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Photo from '../photos/photo.js'
import { PhoneShotSchema } from '../schema.js'

/** A camera that was opened in the hours, and the one photo that came of it. */
export default class PhoneShot extends PhoneShotSchema {
  @column()
  declare source: ShotSource

  @belongsTo(() => Photo)
  declare photo: BelongsTo<typeof Photo> | null
}
