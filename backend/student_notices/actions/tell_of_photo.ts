import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { PhotoState } from '#domain/photos/desk'
import { captureTime, windowOf } from '#domain/photos/intake'
import type { ResetReason } from '#domain/policy/reset_reasons'
import { closesAt } from '#domain/season/capture_window'
import type Photo from '#models/photos/photo'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tellStudents } from './tell_students.js'

/** A decision of a person about a photo. */
interface MadeDecision {
  id: string
  /** The state in which the photo is now. */
  to: PhotoState
  reasonCodes: readonly ResetReason[]
}

/** Until when it can be retaken; null after the end, and while there is no window. */
async function retakeUntil({ seasonUnit, round }: Photo, trx: TransactionClientContract) {
  const rounds = await readRounds(seasonUnit, trx)
  const window = windowOf(round, rounds)
  return window && captureTime(round, rounds) !== 'over' ? closesAt(window) : null
}

/**
 * 不合格照片当天重置，并及时通知学生重拍 (苏教指通〔2023〕13号 附件1 注1): with the decision itself, so that a reset is on the page
 * of its student at once, and so is that a photo has passed. What the desk wrote in its own words stays on the page.
 * @param photo with its unit loaded
 */
export async function tellOfDecision(
  photo: Photo,
  { id: about, to, reasonCodes }: MadeDecision,
  trx: TransactionClientContract
): Promise<void> {
  const { id: photoId, studentId, submittedAt, status } = photo
  if (!studentId || !submittedAt || to === status) return
  const of = { studentId, about }
  if (to === 'accepted')
    await tellStudents([{ ...of, kind: 'photo_qualified', params: { photoId } }], trx)
  if (to !== 'reset') return
  const params = { photoId, reasons: reasonCodes, until: await retakeUntil(photo, trx) }
  await tellStudents([{ ...of, kind: 'reset', params }], trx)
}

/** That a photo was submitted, and whether somebody still looks at it. */
export async function tellOfSubmission(
  { id: about, studentId, status }: Photo,
  trx: TransactionClientContract
): Promise<void> {
  if (!studentId) return
  const kind = status === 'accepted' ? 'photo_qualified' : 'photo_submitted'
  await tellStudents([{ studentId, kind, about, params: { photoId: about } }], trx)
}
