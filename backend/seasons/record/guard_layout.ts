import type { LayoutInput } from '#domain/season/print/acts'
import LayoutRow from '#models/roster/layout_row'
import LayoutVersion from '#models/roster/layout_version'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Layout data that name a frozen version are confirmed only with its number of students, counted again while nobody
 * can change it; the version then says by which step. Typed counts name none.
 */
export async function guardLayout(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step, details } = record
  const { layoutId, count } = details as unknown as LayoutInput
  if (!layoutId) return null
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
