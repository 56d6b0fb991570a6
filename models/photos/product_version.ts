import type { HandFrame } from '#domain/photos/hand_frame'
import type { ProductWay } from '#domain/photos/hand_made'
import type { ProductMeasures } from '#domain/photos/national_format'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import { readOnlyRow } from '../read_only_row.js'
import { ProductVersionSchema } from '../schema.js'

/** One finished picture of a photo, with who made it and how; the newest is shown. Rows are only added. */
export default class ProductVersion extends readOnlyRow(
  ProductVersionSchema,
  'backend/photos/actions/add_version.ts'
) {
  declare way: ProductWay
  declare measures: ProductMeasures | null
  declare frame: HandFrame | null

  /** Who made it by hand; null for the machine. */
  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User> | null
}
