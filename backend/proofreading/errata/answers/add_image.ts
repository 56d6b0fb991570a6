import { writeVersions } from '#backend/seasons/record/write_versions'
import { err, ok, type Result } from '#domain/result'
import Batch from '#models/proofreading/batch'
import BatchItem from '#models/proofreading/batch_item'
import type { AnswerFault, Answering } from './sent_answer.js'
import { usePhoto } from './use_photo.js'

/** Somebody without an image gets one: an item of the newest batch, which delivers a head more. */
export async function addImage(of: Answering): Promise<Result<null, AnswerFault>> {
  const { erratum, item, trx } = of
  const { seasonUnitId, studentId, round } = erratum
  if (item) return err({ type: 'image_delivered' })
  const batch = await Batch.query({ client: trx })
    .where({ seasonUnitId, round, state: 'delivered', listed: true })
    .orderBy('no', 'desc')
    .first()
  if (!batch) return err({ type: 'nothing_delivered' })
  const used = await usePhoto(of)
  if (!used.ok) return used
  const own = { seasonUnitId, batchId: batch.id, round, studentId, version: 1 }
  const added = await BatchItem.create({ ...own, photoId: used.value.photoId }, { client: trx })
  await writeVersions([added.id], { why: 'added', erratumId: erratum.id }, trx)
  return ok(null)
}
