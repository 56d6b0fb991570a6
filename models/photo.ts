import type { PhotoVerdict } from '#domain/photos/judge'
import type { ProductMeasures } from '#domain/photos/national_format'
import { belongsTo, column, hasMany } from '@adonisjs/lucid/orm'
import type { BelongsTo, HasMany } from '@adonisjs/lucid/types/relations'
import PhotoDecision from './photo_decision.js'
import PhotoVerdictRow from './photo_verdict.js'
import { PhotoSchema } from './schema.js'
import SeasonUnit from './season_unit.js'

export const PHOTO_STATES = [
  'checking',
  'parked',
  'failed',
  'appealed',
  'awaiting_review',
  'accepted',
  'reset',
] as const
/** A picture is made of what may be accepted; a failed photo needs a person's override first. */
export const MADE_OF: PhotoState[] = ['accepted', 'awaiting_review']
export type PhotoState = (typeof PHOTO_STATES)[number]

/** Where the face lies in the kept picture, in shares of its width and height. */
export interface Overlay {
  rightEye: [number, number]
  leftEye: [number, number]
  chin: [number, number]
  faceWidth: number
}

/** One photo that was handed in: its judgement is elsewhere and never changes, its state is here. */
export default class Photo extends PhotoSchema {
  @column()
  declare status: PhotoState

  @column()
  declare round: 'main' | 'make_up'

  @column()
  declare verdict: PhotoVerdict | null

  @column({ prepare: (overlay) => JSON.stringify(overlay) })
  declare overlay: Overlay | null

  @column({ prepare: (measures) => JSON.stringify(measures) })
  declare productMeasures: ProductMeasures | null

  @belongsTo(() => SeasonUnit)
  declare seasonUnit: BelongsTo<typeof SeasonUnit>

  @hasMany(() => PhotoVerdictRow)
  declare verdicts: HasMany<typeof PhotoVerdictRow>

  @hasMany(() => PhotoDecision)
  declare decisions: HasMany<typeof PhotoDecision>

  /** Still to be judged: under way, or set aside because nobody has begun with it. The same as UNJUDGED. */
  get isUnjudged() {
    const isForgotten = this.status === 'parked' && this.parkedWhy === 'not_begun'
    return this.status === 'checking' || isForgotten
  }
}

export const UNJUDGED = `(status = 'checking' or (status = 'parked' and parked_why = 'not_begun'))`
