import type { Round as RoundKind } from '#domain/photos/intake'
import { column } from '@adonisjs/lucid/orm'
import { RoundSchema } from '../schema.js'

/** A capture period of a unit: its window once it is set, and when it was closed. */
export default class Round extends RoundSchema {
  @column()
  declare kind: RoundKind
}
