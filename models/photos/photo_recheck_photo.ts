import { column } from '@adonisjs/lucid/orm'
import { readOnlyRow } from '../read_only_row.js'
import { PhotoRecheckPhotoSchema } from '../schema.js'

/** How one photo came out of being looked at again. */
export const RECHECK_OUTCOMES = ['same', 'stricter', 'looser', 'skipped'] as const
export type RecheckOutcome = (typeof RECHECK_OUTCOMES)[number]

/** A photo that is to be looked at again; without an outcome it still is. */
export default class PhotoRecheckPhoto extends readOnlyRow(
  PhotoRecheckPhotoSchema,
  'backend/photos/rechecks/recheck_outcome.ts'
) {
  @column()
  declare outcome: RecheckOutcome | null
}
