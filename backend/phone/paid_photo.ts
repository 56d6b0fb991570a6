import { recordSubmission } from '#backend/phone/actions/record_submission'
import { submittedOf } from '#backend/phone/queries/photos_of_student'
import { OrderPaid } from '#backend/payments/order_paid'
import { isPassed } from '#domain/phone/submission'
import { stands } from '#domain/phone/shots'
import type Order from '#models/payments/order'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The photo for which somebody has paid is submitted, whatever the hour is: its order was opened in the hours. If it is
 * none any more that could be (removed meanwhile, or another one stands) the student stays paid, and submits the next one
 * without paying again.
 */
export class PaidPhoto extends OrderPaid {
  async submit({ photoId, studentId }: Order, trx: TransactionClientContract) {
    const photos = await Photo.query({ client: trx })
      .where({ studentId })
      .whereNull('draft_removed_at')
    const chosen = photos.find(({ id }) => id === photoId)
    if (!chosen || chosen.submittedAt || !isPassed(chosen.status)) return
    if (stands(submittedOf(photos)?.status ?? null)) return
    await recordSubmission(chosen, trx)
  }
}
