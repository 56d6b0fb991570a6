import { isUnjudged, type PhotoState } from '#domain/photos/desk'
import type { Round } from '#domain/photos/intake'
import type { PhotoVerdict } from '#domain/photos/judge'
import type { ProductMeasures } from '#domain/photos/national_format'
import { beforeCreate, belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import Collector from '../collectors/collector.js'
import Note from '../seasons/note.js'
import User from '../people/user.js'
import PhotoClaim from './photo_claim.js'
import PhotoDecision from './photo_decision.js'
import PhotoVerdictRow from './photo_verdict.js'
import ProductVersion from './product_version.js'
import { PhotoSchema } from '../schema.js'
import Student from '../roster/student.js'
import SeasonUnit from '../seasons/season_unit.js'

/** The face in the stored picture, as shares of its width and height. */
export interface Overlay {
  rightEye: [number, number]
  leftEye: [number, number]
  chin: [number, number]
  faceWidth: number
}

/** Who handed it in: a person of the centre or a school, the student, a collector, or the demo. */
export const AUTHOR_KINDS = ['user', 'student', 'collector', 'demo'] as const
export type AuthorKind = (typeof AUTHOR_KINDS)[number]

/** How it came in. */
export const PHOTO_WAYS = ['single', 'folder', 'desk', 'intake', 'phone', 'demo'] as const
export type PhotoWay = (typeof PHOTO_WAYS)[number]

/** By whose word its student agreed: the school's, the student's own, or the collector's. */
export const CONSENT_BASES = ['collector', 'school', 'student'] as const
export type ConsentBasis = (typeof CONSENT_BASES)[number]

/** One photo that was handed in: its judgement is elsewhere and never changes, its state is here. */
export default class Photo extends PhotoSchema {
  @column()
  declare status: PhotoState

  @column()
  declare round: Round

  @column()
  declare verdict: PhotoVerdict | null

  @column()
  declare authorKind: AuthorKind

  @column()
  declare via: PhotoWay

  @column()
  declare consentBasis: ConsentBasis

  @column({ prepare: (overlay) => JSON.stringify(overlay) })
  declare overlay: Overlay | null

  @column({ prepare: (measures) => JSON.stringify(measures) })
  declare productMeasures: ProductMeasures | null

  /** Whom it shows; null while nobody has said so. */
  @belongsTo(() => Student)
  declare student: BelongsTo<typeof Student> | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  /** Why it was taken or handed in outside the window. */
  @belongsTo(() => Note, { foreignKey: 'outsideNoteId' })
  declare outsideNote: BelongsTo<typeof Note> | null

  @hasMany(() => PhotoVerdictRow)
  declare verdicts: HasMany<typeof PhotoVerdictRow>

  /** Who handed it in, where that is a person with an account. */
  @belongsTo(() => User, { foreignKey: 'authorId' })
  declare author: BelongsTo<typeof User> | null

  /** Who sent it, where that is a collector. */
  @belongsTo(() => Collector)
  declare collector: BelongsTo<typeof Collector> | null

  @hasMany(() => PhotoClaim)
  declare claims: HasMany<typeof PhotoClaim>

  /** Its finished pictures, one after the other. */
  @hasMany(() => ProductVersion)
  declare products: HasMany<typeof ProductVersion>

  @hasMany(() => PhotoDecision)
  declare decisions: HasMany<typeof PhotoDecision>

  /** A photo counts as taken when it was handed in, unless a time is given. */
  @beforeCreate()
  static dateTaken(photo: Photo) {
    photo.takenAt ??= photo.businessAt
  }

  get isUnjudged() {
    return isUnjudged(this)
  }
}

/** `isUnjudged` of the desk, in SQL. */
export const UNJUDGED = `(status = 'checking' or (status = 'parked' and parked_why = 'not_begun'))`
