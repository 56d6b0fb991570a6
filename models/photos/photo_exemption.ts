import type { ExemptionGround } from '#domain/photos/exemptions'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { PhotoExemptionSchema } from '../schema.js'
import User from '../people/user.js'
import SeasonUnit from '../seasons/season_unit.js'

/** A rule that one person's photos need not fulfil, with who allowed it. */
export default class PhotoExemption extends PhotoExemptionSchema {
  @column()
  declare rule: 'PR22'

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  /** Of exemptions from before grounds were sealed, until a worker has started; all others have `sealedGround`. */
  @column()
  declare ground: ExemptionGround | null

  @belongsTo(() => User, { foreignKey: 'allowedBy' })
  declare allower: BelongsTo<typeof User>
}
