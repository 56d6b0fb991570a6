import { recordSubmission } from '#backend/phone/actions/record_submission'
import { submittedOf } from '#backend/phone/queries/photos_of_student'
import { OrderSettled } from '#backend/payments/order_settled'
import { isPassed } from '#domain/phone/submission'
import { stands } from '#domain/phone/shots'
import type Order from '#models/payments/order'
import Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * The photo of an order that was paid, or that nobody has to pay now, is submitted, whatever the hour is: the order was
 * opened in the hours. If it is none any more that could be (removed meanwhile, or another one stands) the student stays
 * paid, and submits the next one without paying again.
 */
export class PhotoOfOrder extends OrderSettled {
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
