import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Job from '../jobs/job.js'
import User from '../people/user.js'
import College from '../roster/college.js'
import SchoolClass from '../roster/school_class.js'
import { PackageSchema } from '../schema.js'
import SeasonUnit from '../seasons/season_unit.js'
import PackageItem from './package_item.js'

/** Whose photos: all of a unit whom its author reaches, those of a college, or of a class. */
export const PACKAGE_PARTS = ['whole', 'one_college', 'one_class'] as const
export type PackagePart = (typeof PACKAGE_PARTS)[number]

/** Delivered photos in one zip file, for whoever had it packed; the file itself is kept for a short time. */
export default class Package extends PackageSchema {
  @column()
  declare part: PackagePart

  /** None until it is packed. */
  @column({ consume: (bytes: string | null) => (bytes === null ? null : Number(bytes)) })
  declare bytes: number | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User>

  @belongsTo(() => Job)
  declare job: BelongsTo<typeof Job>

  @belongsTo(() => College)
  declare college: BelongsTo<typeof College> | null

  @belongsTo(() => SchoolClass, { foreignKey: 'classId' })
  declare schoolClass: BelongsTo<typeof SchoolClass> | null

  @hasMany(() => PackageItem)
  declare items: HasMany<typeof PackageItem>
}
