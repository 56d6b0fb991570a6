import type { PhotoVerdict, RuleRow } from '#domain/photos/judge'
import type { ProductMeasures } from '#domain/photos/national_format'
import type { Measurements } from '#domain/photos/rules'
import type { Overlay } from '#models/photos/photo'
import { column } from '@adonisjs/lucid/orm'
import { DemoPictureSchema } from '../schema.js'

const asJson = { prepare: (value: unknown) => JSON.stringify(value) }

/** A drawn picture that was judged once; the photos of many students of the demo are copies of it. */
export default class DemoPicture extends DemoPictureSchema {
  @column()
  declare verdict: PhotoVerdict

  @column(asJson)
  declare rows: RuleRow[]

  @column(asJson)
  declare measurements: Measurements

  @column(asJson)
  declare overlay: Overlay | null

  @column(asJson)
  declare productMeasures: ProductMeasures | null
}
