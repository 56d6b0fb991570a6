import { err, ok, type Result } from '#domain/result'
import ItemVersion from '#models/proofreading/item_version'
import Student from '#models/roster/student'
import { changeItems } from './change_items.js'
import type { AnswerFault, Answering } from './sent_answer.js'

/** What was delivered with the photo is shown as the list says it by now. */
export async function correctFields({
  erratum,
  item,
  trx,
}: Answering): Promise<Result<null, AnswerFault>> {
  if (!item) return err({ type: 'nothing_delivered' })
  const key = { itemId: item.id, version: item.version }
  const shown = await ItemVersion.query({ client: trx }).where(key).firstOrFail()
  const student = await Student.findOrFail(erratum.studentId, { client: trx })
  const isSame = (['xh', 'maskedName', 'lastFour', 'classId'] as const).every(
    (field) => shown[field] === student[field]
  )
  if (isSame) return err({ type: 'nothing_corrected' })
  const { id: itemId, photoId } = item
  await changeItems([{ itemId, photoId }], { why: 'corrected', erratumId: erratum.id }, trx)
  return ok(null)
}
