import type { PhotoVerdict as Verdict, RuleRow } from '#domain/photos/judge'
import type { Measurements } from '#domain/photos/rules'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Photo from './photo.js'
import { PhotoVerdictSchema } from '../schema.js'
import SeasonPolicy from '../seasons/season_policy.js'

/** A verdict on a photo, with the code, models, limits and policy it was judged by. Immutable. */
export default class PhotoVerdict extends PhotoVerdictSchema {
  @column()
  declare verdict: Verdict

  @column({ prepare: (rows) => JSON.stringify(rows) })
  declare rows: RuleRow[]

  @column({ prepare: (measurements) => JSON.stringify(measurements) })
  declare measurements: Measurements

  @belongsTo(() => Photo)
  declare photo: BelongsTo<typeof Photo>

  @belongsTo(() => SeasonPolicy, { foreignKey: 'policyId' })
  declare policy: BelongsTo<typeof SeasonPolicy>
}
