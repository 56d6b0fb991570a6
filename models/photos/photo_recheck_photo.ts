import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { PhotoRecheckPhotoSchema } from '../schema.js'

/** The outcome of rechecking one photo, compared with its verdict. */
export const RECHECK_OUTCOMES = ['same', 'stricter', 'looser', 'skipped'] as const
export type RecheckOutcome = (typeof RECHECK_OUTCOMES)[number]

/** A photo of a recheck; without an outcome it is unfinished. */
export default class PhotoRecheckPhoto extends readOnlyRow(
  PhotoRecheckPhotoSchema,
  'backend/photos/rechecks/recheck_photos.ts'
) {
  @column()
  declare outcome: RecheckOutcome | null
}
