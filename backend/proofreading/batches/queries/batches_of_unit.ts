import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import { LEFT_OUT, type LeftOut } from '#domain/proofreading/batch_place'
import Batch from '#models/proofreading/batch'
import type SeasonUnit from '#models/seasons/season_unit'
import { batchCandidates } from './batch_candidates.js'
import { memoDifferences, type MemoDifference } from './compare_memo.js'

/** The batches of a unit in the main round, and what the next one would be. */
export interface BatchesOfUnit {
  /** False where the count of a batch is typed in. */
  isCounted: boolean
  delivered: Batch[]
  /** Drawn and not delivered; null if there is none. */
  draft: Batch | null
  /** Students whom a batch drawn now would have. */
  ready: number
  leftOut: { why: LeftOut; count: number }[]
  differences: MemoDifference[]
}

export async function batchesOfUnit(unit: SeasonUnit): Promise<BatchesOfUnit> {
  const { id } = unit
  const batches = await Batch.query()
    .where({ seasonUnitId: id, round: 'main' })
    .preload('author')
    .orderBy('no')
  const placed = await batchCandidates(id, 'main')
  const countOf = (wanted: string) => placed.filter(({ place }) => place === wanted).length
  return {
    isCounted: await isCountedFromPhotos(unit),
    delivered: batches.filter(({ state }) => state === 'delivered'),
    draft: batches.find(({ state }) => state === 'draft') ?? null,
    ready: countOf('included'),
    leftOut: LEFT_OUT.map((why) => ({ why, count: countOf(why) })).filter(({ count }) => count > 0),
    differences: await memoDifferences(id, 'main'),
  }
}
