import type { ProofKind, ProofLayer } from '#domain/policy/proof_kinds'
import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import Student from '../roster/student.js'
import { ProofMarkSchema } from '../schema.js'
import BatchItem from './batch_item.js'

/**
 * What was said of a student's photo and fields. It counts only for the version that was seen; a later mark of the
 * same layer supersedes it.
 */
export default class ProofMark extends ProofMarkSchema {
  @column()
  declare round: 'main' | 'make_up'

  @column()
  declare layer: ProofLayer

  @column()
  declare kind: ProofKind

  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student>

  @belongsTo(() => BatchItem, { foreignKey: 'itemId' })
  declare item: BelongsTo<typeof BatchItem> | null

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User> | null
}
