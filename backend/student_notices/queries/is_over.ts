import { readClock } from '#backend/clock/season_clock'
import type { StudentNoticeKind } from '#domain/student_notices/kinds'
import Order from '#models/payments/order'
import Photo from '#models/photos/photo'
import BatchItem from '#models/proofreading/batch_item'
import type StudentNotice from '#models/student_notices/student_notice'

type Told = Pick<StudentNotice, 'kind' | 'params' | 'about' | 'studentId'>

/** The photo was retaken, or accepted after all. */
async function isRetaken({ params }: Told): Promise<boolean> {
  const photo = await Photo.find(params.photoId)
  if (photo?.status !== 'reset') return true
  const retaken = await Photo.query()
    .where({ studentId: photo.studentId!, round: photo.round })
    .where('submitted_at', '>', photo.submittedAt!.toISO()!)
    .first()
  return retaken !== null
}

/** The window of the reminder is over. */
const isLate = async ({ params }: Told) => (await readClock()).now > params.until

/** The money goes back: whoever reads that nothing is to be paid again would be misled. */
const isUnpaid = async ({ about }: Told) => (await Order.find(about))?.state !== 'paid'

/** The photo was taken out of the batch: there is nothing to proofread. */
async function isTakenOut({ about, studentId }: Told): Promise<boolean> {
  const items = await BatchItem.query().where({ batchId: about, studentId })
  return items.length > 0 && items.every(({ removedAt }) => removedAt !== null)
}

const OVER: Partial<Record<StudentNoticeKind, (told: Told) => Promise<boolean>>> = {
  reset: isRetaken,
  last_day: async (told) => (await isRetaken(told)) || isLate(told),
  payment_received: isUnpaid,
  proof_ready: isTakenOut,
}

/** Is it no longer true what a notice says? By then nobody is told of it elsewhere. */
export const isOver = async (told: Told): Promise<boolean> =>
  (await OVER[told.kind]?.(told)) ?? false
