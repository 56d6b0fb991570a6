import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { DownloadSchema } from '../schema.js'
import Package from './package.js'

/** A link by which one person downloads a package once, and what became of it; or one photo that was downloaded. */
export default class Download extends DownloadSchema {
  /** None until all are handed over. */
  @column({ consume: (bytes: string | null) => (bytes === null ? null : Number(bytes)) })
  declare bytes: number | null

  @belongsTo(() => User)
  declare user: BelongsTo<typeof User>

  /** Null of one photo. */
  @belongsTo(() => Package)
  declare package: BelongsTo<typeof Package> | null
}
