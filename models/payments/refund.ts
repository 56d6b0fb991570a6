import type { RefundState, RefundWhy } from '#domain/money/codes'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { RefundSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'
import Order from './order.js'

/** Money of a student that goes back, the whole of one payment. */
export default class Refund extends RefundSchema {
  @column()
  declare why: RefundWhy

  @column()
  declare state: RefundState

  @belongsTo(() => Order)
  declare order: BelongsTo<typeof Order>

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>
}
