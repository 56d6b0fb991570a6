import type { StudentState } from '#domain/counts/student_state'
import type { StandingKind } from '#domain/money/account'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Photo from '../photos/photo.js'
import { StudentSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'
import College from './college.js'
import SchoolClass from './school_class.js'
import StudentAbsence from './student_absence.js'

/** Where a student came from: the school's list, a 采集码, or a photo from before there were students. */
export const STUDENT_ORIGINS = ['list', 'code', 'legacy'] as const
export type StudentOrigin = (typeof STUDENT_ORIGINS)[number]

/**
 * Somebody who is expected to be photographed in a season. Only what a 采集码 shows is stored: a masked name
 * and the last four of the ID number.
 */
export default class Student extends StudentSchema {
  @column()
  declare origin: StudentOrigin

  /** Whom this row turned out to be. */
  @belongsTo(() => Student, { foreignKey: 'mergedInto' })
  declare kept: BelongsTo<typeof Student> | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => College)
  declare college: BelongsTo<typeof College> | null

  @belongsTo(() => SchoolClass, { foreignKey: 'classId' })
  declare schoolClass: BelongsTo<typeof SchoolClass> | null

  @hasMany(() => Photo)
  declare photos: HasMany<typeof Photo>

  @hasMany(() => StudentAbsence)
  declare absences: HasMany<typeof StudentAbsence>

  /** How far in the main round, of students that were read with it (`withState`). */
  get state(): StudentState | null {
    return this.$extras.state ?? null
  }

  /** How they stand with the payment, of students of whom it was noted (`noteStandings`). */
  get payment(): StandingKind | null {
    return this.$extras.payment ?? null
  }
}
