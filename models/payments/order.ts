import type { OrderState, PayWay } from '#domain/money/codes'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Student from '../roster/student.js'
import { OrderSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'

/** What one student is to pay at the gateway, once; money for it that comes too late or too often is a refund. */
export default class Order extends OrderSchema {
  @column()
  declare state: OrderState

  @column()
  declare way: PayWay

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}
