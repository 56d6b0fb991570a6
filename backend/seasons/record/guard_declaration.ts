import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import { proofCounts } from '#backend/seasons/queries/proof_counts'
import type { DeclareInput } from '#domain/season/main/proofreading'
import SeasonUnit from '#models/seasons/season_unit'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { holdPhase } from './hold_phase.js'

/**
 * 校对完成 is recorded with what is open at that moment: whoever marks holds the unit's phase, so that no mark comes
 * between this count and the commit.
 */
export async function guardDeclaration(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId } = record
  const { unmarked, openErrors } = record.details as unknown as DeclareInput
  const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
  if (!(await isCountedFromPhotos(unit, trx))) return null
  await holdPhase(seasonUnitId, trx)
  const counted = await proofCounts(seasonUnitId, trx)
  const isSame = counted.unmarked === unmarked && counted.openErrors === openErrors
  return isSame ? null : 'proof_differs'
}
