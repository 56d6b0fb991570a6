import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Photo from '../photos/photo.js'
import { readOnlyRow } from '../read_only_row.js'
import { IntakeRequestSchema } from '../schema.js'

/** A photo under the number of the collector that sent it. */
export default class IntakeRequest extends readOnlyRow(
  IntakeRequestSchema,
  'backend/collectors/actions/record_request.ts'
) {
  @belongsTo(() => Photo)
  declare photo: BelongsTo<typeof Photo>
}
