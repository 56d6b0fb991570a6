import { openValue, sealValue } from '#backend/sealing/sealed_value'
import type Erratum from '#models/proofreading/erratum'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type OfUnit = Pick<SeasonUnit, 'seasonId'>

/** 正确信息 may name somebody: it is sealed by the key of the season, for the row of its erratum. */
export const sealRightValue = (
  { id: rowId }: Erratum,
  { seasonId }: OfUnit,
  value: string,
  client: TransactionClientContract
) => sealValue({ seasonId, rowId }, value, client)

/** What is right, as the school said; null if it said nothing, or retention has erased it. */
export async function openRightValue(
  { id: rowId, rightValue }: Erratum,
  { seasonId }: OfUnit
): Promise<string | null> {
  if (rightValue === null) return null
  const opened = await openValue({ seasonId, rowId }, rightValue)
  return opened.ok ? opened.value : null
}
