import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { HookEventSchema } from '../schema.js'
import Collector from './collector.js'

/** A change of a collector's photo that is told to it: written by the database with the change itself. */
export default class HookEvent extends HookEventSchema {
  @belongsTo(() => Collector)
  declare collector: BelongsTo<typeof Collector>
}
