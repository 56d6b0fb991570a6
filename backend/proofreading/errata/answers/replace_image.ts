import { err, ok, type Result } from '#domain/result'
import { changeItems } from './change_items.js'
import type { AnswerFault, Answering } from './sent_answer.js'
import { usePhoto } from './use_photo.js'

/** Another photo takes the place of the delivered one. */
export async function replaceImage(of: Answering): Promise<Result<null, AnswerFault>> {
  const { item, erratum, trx } = of
  if (!item) return err({ type: 'nothing_delivered' })
  const used = await usePhoto(of)
  if (!used.ok) return used
  const { photoId, isRelinked } = used.value
  const why = isRelinked ? 'relinked' : 'replaced'
  await changeItems([{ itemId: item.id, photoId }], { why, erratumId: erratum.id }, trx)
  return ok(null)
}
