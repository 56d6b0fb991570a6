import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { MemoSchema } from '../schema.js'
import MemoRow from './memo_row.js'

/** A memo (备忘表) drawn from the facts of a unit; a draft until its step is recorded. */
export default class Memo extends MemoSchema {
  @hasMany(() => MemoRow)
  declare rows: HasMany<typeof MemoRow>
}
