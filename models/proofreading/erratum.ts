import type { ErratumAnswer, ErratumState } from '#domain/proofreading/errata'
import type { ErratumKind } from '#domain/policy/proof_kinds'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import Document from '../documents/document.js'
import User from '../people/user.js'
import Student from '../roster/student.js'
import { ErratumSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'
import BatchItem from './batch_item.js'
import ErrataRound from './errata_round.js'

/** One thing that is wrong with one student's image (附件3 of 苏教指通〔2019〕12号), and what the centre did about it. */
export default class Erratum extends ErratumSchema {
  static table = 'errata'

  @column()
  declare round: 'main' | 'make_up'

  @column()
  declare kind: ErratumKind

  @column()
  declare state: ErratumState

  @column()
  declare answer: ErratumAnswer | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => ErrataRound)
  declare errataRound: BelongsTo<typeof ErrataRound> | null

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => BatchItem, { foreignKey: 'itemId' })
  declare item: BelongsTo<typeof BatchItem> | null

  @belongsTo(() => Document)
  declare document: BelongsTo<typeof Document> | null

  @belongsTo(() => User, { foreignKey: 'answeredBy' })
  declare answerer: BelongsTo<typeof User> | null
}
