import { recordAudit } from '#backend/audit/record_audit'
import db from '@adonisjs/lucid/services/db'

export type GivenUpWhy = 'too_slow' | 'not_finished'

/**
 * Sets aside for a person what the machine does not get done: a photo that could not be judged is
 * parked, one whose picture could not be made says so. What is done already stays as it is.
 */
export async function giveUpPhoto(photoId: string, why: GivenUpWhy): Promise<void> {
  await db.transaction(async (trx) => {
    const tell = (action: string) => {
      const subject = { subjectType: 'photo', subjectId: photoId, details: { why } }
      return recordAudit({ actorId: null, action, ...subject }, trx)
    }
    const photo = () => trx.from('photos').where('id', photoId)
    const parked = await photo()
      .where('status', 'checking')
      .update({ status: 'parked', parked_why: why })
    if (Number(parked) > 0) return tell('photo.parked')
    const unmade = await photo()
      .whereNotNull('make_asked_at')
      .whereNull('product_key')
      .whereNull('make_fault')
      .update({ make_fault: why })
    if (Number(unmade) > 0) await tell('photo.not_made')
  })
}
