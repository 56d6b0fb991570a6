import { writeVersions } from './write_versions.js'
import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import type { UploadBatchInput } from '#domain/season/main/batches'
import Batch from '#models/proofreading/batch'
import BatchItem from '#models/proofreading/batch_item'
import SeasonUnit from '#models/seasons/season_unit'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Items that may still be delivered as they were drawn: the photo is accepted, and is still this student's. */
const AS_DRAWN = `taken.status = 'accepted' and taken.submitted_at is not null
  and taken.student_id = batch_items.student_id and taken.product_key is not null
  and shown.merged_into is null and shown.delisted_at is null`

/** As the season counts its batches. */
async function nextNo(seasonUnitId: string, trx: TransactionClientContract): Promise<number> {
  const found = await Batch.query({ client: trx })
    .where({ seasonUnitId, round: 'main' })
    .max('no as newest')
    .firstOrFail()
  return Number(found.$extras.newest ?? 0) + 1
}

/** A batch of which only the count was typed keeps its number, so that later ones count on from it. */
async function keepTyped(
  record: StepRecord,
  input: UploadBatchInput,
  trx: TransactionClientContract
) {
  const { seasonUnitId, step, actorId: authorId } = record
  const { count, receivedOn } = input
  const no = await nextNo(seasonUnitId, trx)
  const round = 'main'
  const delivered = { state: 'delivered', no, step, listed: false } as const
  await Batch.create(
    { seasonUnitId, round, count, receivedOn, authorId, ...delivered },
    { client: trx }
  )
  return null
}

/**
 * A batch is delivered only as it was drawn: the photos are held and counted again, then each item gets its first
 * version. Where counts come from photos, no typed one is taken.
 */
export async function guardBatch(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step } = record
  const input = record.details as unknown as UploadBatchInput
  const { batchId, count, receivedOn } = input
  if (!batchId) {
    const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
    if (await isCountedFromPhotos(unit, trx)) return 'batch_required'
    return keepTyped(record, input, trx)
  }
  const batch = await Batch.query({ client: trx })
    .where({ id: batchId, seasonUnitId, state: 'draft' })
    .forUpdate()
    .first()
  if (!batch) return 'batch_differs'
  await trx.rawQuery(
    `select from photos where id in (select photo_id from batch_items where batch_id = ?)
      order by id for share`,
    [batchId]
  )
  const items = await BatchItem.query({ client: trx })
    .join('photos as taken', 'taken.id', 'batch_items.photo_id')
    .join('students as shown', 'shown.id', 'batch_items.student_id')
    .where({ batchId })
    .whereRaw(AS_DRAWN)
    .select('batch_items.id')
  if (items.length !== count || batch.count !== count) return 'batch_differs'
  const no = await nextNo(seasonUnitId, trx)
  await batch.merge({ state: 'delivered', no, step, receivedOn: receivedOn ?? null }).save()
  const ids = items.map(({ id }) => id)
  await writeVersions(ids, { why: 'delivered', erratumId: null }, trx)
  return null
}
