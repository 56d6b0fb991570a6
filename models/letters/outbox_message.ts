import type { LetterTemplate } from '#domain/season/letter_templates'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import SeasonUnit from '../seasons/season_unit.js'
import { OutboxMessageSchema } from '../schema.js'
import User from '../people/user.js'

export const LETTER_STATES = [
  'queued',
  'sending',
  'sent',
  'superseded',
  'uncertain',
  'failed',
  'joined',
] as const

/** One letter to one person, written in the transaction of the step that caused it. */
export default class OutboxMessage extends OutboxMessageSchema {
  @column()
  declare template: LetterTemplate

  @column()
  declare status: (typeof LETTER_STATES)[number]

  @column({ prepare: (params) => JSON.stringify(params) })
  declare params: Record<string, string | number>

  @belongsTo(() => User, { foreignKey: 'recipientId' })
  declare recipient: BelongsTo<typeof User>

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit> | null
}
