import { recordAudit } from '#backend/audit/record_audit'
import db from '@adonisjs/lucid/services/db'

export type ParkedWhy = 'too_slow' | 'not_finished'

/** Sets a photo that could not be judged aside for a person; one that was judged stays as it is. */
export async function parkPhoto(photoId: string, why: ParkedWhy): Promise<void> {
  await db.transaction(async (trx) => {
    const parked = await trx
      .from('photos')
      .where({ id: photoId, status: 'checking' })
      .update({ status: 'parked', parked_why: why })
    if (Number(parked) === 0) return
    const subject = { subjectType: 'photo', subjectId: photoId }
    await recordAudit({ actorId: null, action: 'photo.parked', ...subject, details: { why } }, trx)
  })
}
