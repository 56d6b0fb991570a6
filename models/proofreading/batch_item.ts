import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Photo from '../photos/photo.js'
import Student from '../roster/student.js'
import { BatchItemSchema } from '../schema.js'
import Batch from './batch.js'
import ItemVersion from './item_version.js'

/** One student's photo in a batch, as it stands: each change since its delivery is a version. */
export default class BatchItem extends BatchItemSchema {
  @column()
  declare round: 'main' | 'make_up'

  @belongsTo(() => Batch)
  declare batch: BelongsTo<typeof Batch>

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => Photo)
  declare photo: BelongsTo<typeof Photo>

  @hasMany(() => ItemVersion, { foreignKey: 'itemId' })
  declare versions: HasMany<typeof ItemVersion>
}
