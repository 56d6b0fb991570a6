import { checkDraft, type DraftFault } from '#backend/phone/actions/check_draft'
import { recordSubmission } from '#backend/phone/actions/record_submission'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { paymentStanding } from '#backend/payments/queries/payment_standing'
import { err, ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'

export type SubmitFault = DraftFault | { type: 'payment_due'; amountFen: number }

/**
 * Submits a draft (确认上传): from now on it is the photo of this student, and counts. The others stay in the draft box,
 * in case this one is reset. Whoever has to pay pays first, and the payment submits it (`PhotoOfOrder`). Submitting it again
 * changes nothing.
 */
export const submitDraft = (
  bearer: Pick<Bearer, 'student' | 'unit'>,
  photoId: string
): Promise<Result<null, SubmitFault>> =>
  db.transaction(async (trx): Promise<Result<null, SubmitFault>> => {
    const checked = await checkDraft(bearer, photoId, trx)
    if (!checked.ok) return checked
    if (checked.value.isSubmitted) return ok(null)
    const { kind, amountFen } = await paymentStanding(bearer.student.id, trx)
    if (kind === 'due') return err({ type: 'payment_due', amountFen })
    await recordSubmission(checked.value.photo, trx)
    return ok(null)
  })
