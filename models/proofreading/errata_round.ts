import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { ErrataRoundSchema } from '../schema.js'
import Erratum from './erratum.js'

/** Errata that a school sent in one act; a draft until its step is recorded. */
export default class ErrataRound extends ErrataRoundSchema {
  @hasMany(() => Erratum)
  declare errata: HasMany<typeof Erratum>
}
