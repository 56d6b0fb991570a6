import { recordAudit } from '#backend/audit/record_audit'
import { keepObjects } from '#backend/photos/erasing/hold_objects'
import type { MadePhoto } from '#backend/portraits/make/check_product'
import type { MakeFault } from '#backend/portraits/make/make_photo'
import type { Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'
import { addVersion } from './add_version.js'

/** Writes the key of the product, or why it could not be made; once, and not of a photo that was taken back. */
export async function recordProduct(
  photoId: string,
  made: Result<Pick<MadePhoto, 'measures'> & { key: string }, MakeFault>
) {
  const measures = made.ok
    ? made.value.measures
    : made.error.type === 'does_not_fit'
      ? made.error.measures
      : null
  const outcome = made.ok ? { product_key: made.value.key } : { make_fault: made.error.type }
  await db.transaction(async (trx) => {
    const written = await trx
      .from('photos')
      .where('id', photoId)
      .whereNull('product_key')
      .whereNull('make_fault')
      .whereNull('erased_at')
      .update({ ...outcome, product_measures: measures && JSON.stringify(measures) })
    if (Number(written) === 0) return
    if (made.ok) {
      await keepObjects(photoId, [made.value.key], trx)
      await addVersion({ photoId, way: 'automatic', key: made.value.key, measures }, trx)
    }
    const subject = { subjectType: 'photo', subjectId: photoId }
    const [action, details] = made.ok
      ? ['photo.made', {}]
      : ['photo.not_made', { why: made.error.type }]
    await recordAudit({ actorId: null, action, ...subject, details }, trx)
  })
}
