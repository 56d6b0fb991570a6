import type { RefusalGround, RequestState } from '#domain/consent/requests'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import Student from '../roster/student.js'
import { ConsentRequestSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** A student asks that a delivered photo be taken out; the centre answers once, with its ground. */
export default class ConsentRequest extends ConsentRequestSchema {
  @column()
  declare state: RequestState

  @column()
  declare ground: RefusalGround | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => User, { foreignKey: 'answeredBy' })
  declare answerer: BelongsTo<typeof User> | null
}
