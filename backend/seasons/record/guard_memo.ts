import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import { countByReason, isSamePeople, memoFacts } from '#backend/seasons/queries/memo_facts'
import type { SubmitMemoInput } from '#domain/season/main/memo'
import Memo from '#models/seasons/memo'
import MemoRow from '#models/seasons/memo_row'
import SeasonUnit from '#models/seasons/season_unit'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockCounts } from './write_day_count.js'

const sameReasons = (stated: SubmitMemoInput['byReason'], rows: MemoRow[]) => {
  const isStated = ([, count]: [string, number | undefined]) => count
  const sorted = (counts: object) => JSON.stringify(Object.entries(counts).filter(isStated).sort())
  return sorted(stated ?? {}) === sorted(countByReason(rows))
}

/**
 * A memo that was drawn from facts is handed in only while it still says what they say: nobody can
 * change them between this count and the commit. Where counts come from photos, no other is taken.
 */
export async function guardMemo(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step, details } = record
  const { memoId, captured, uncaptured, byReason } = details as unknown as SubmitMemoInput
  const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
  if (!memoId) return (await isCountedFromPhotos(unit, trx)) ? 'memo_required' : null
  await lockCounts(seasonUnitId, trx)
  const memo = await Memo.query({ client: trx }).where({ id: memoId, seasonUnitId }).first()
  if (!memo || memo.step !== null) return 'memo_differs'
  const rows = await MemoRow.query({ client: trx }).where('memoId', memoId)
  const facts = await memoFacts(seasonUnitId, trx)
  const isSame =
    captured === facts.captured &&
    uncaptured === facts.uncaptured.length &&
    sameReasons(byReason, rows) &&
    isSamePeople(rows, facts.uncaptured)
  if (!isSame) return 'memo_differs'
  await memo.useTransaction(trx).merge({ step }).save()
  return null
}
