import { belongsTo, column } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import User from '../people/user.js'
import SchoolClass from '../roster/school_class.js'
import { ClassConfirmationSchema } from '../schema.js'

/**
 * Somebody has confirmed a class as a whole, on the page or on the printed sheet. Stale as soon as an item of the class
 * has another version: then its digest is another.
 */
export default class ClassConfirmation extends ClassConfirmationSchema {
  @column()
  declare round: 'main' | 'make_up'

  @belongsTo(() => SchoolClass, { foreignKey: 'classId' })
  declare schoolClass: BelongsTo<typeof SchoolClass> | null

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>
}
