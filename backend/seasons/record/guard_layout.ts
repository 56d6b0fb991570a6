import type { LayoutInput } from '#domain/season/print/acts'
import { isCountedFromPhotos } from '#backend/seasons/queries/is_counted_from_photos'
import LayoutRow from '#models/roster/layout_row'
import LayoutVersion from '#models/roster/layout_version'
import SeasonUnit from '#models/seasons/season_unit'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Layout data that name a frozen version are confirmed only with its number of students, counted again while nobody
 * can change it; the version then says by which step. Where counts come from
 * photos, no typed one is taken.
 */
export async function guardLayout(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step, details } = record
  const { layoutId, count } = details as unknown as LayoutInput
  if (!layoutId) {
    const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
    return (await isCountedFromPhotos(unit, trx)) ? 'layout_required' : null
  }
  const version = await LayoutVersion.query({ client: trx })
    .where({ id: layoutId, seasonUnitId })
    .forUpdate()
    .first()
  if (!version) return 'layout_differs'
  const rows = await LayoutRow.query({ client: trx })
    .where({ versionId: layoutId })
    .count('* as rows')
    .firstOrFail()
  if (Number(rows.$extras.rows) !== count) return 'layout_differs'
  await version.merge({ confirmedStep: step }).save()
  return null
}
