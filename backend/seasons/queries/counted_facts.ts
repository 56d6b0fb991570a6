import { err, ok, type Result } from '#domain/result'
import Batch from '#models/proofreading/batch'
import LayoutVersion from '#models/roster/layout_version'
import type SeasonUnit from '#models/seasons/season_unit'

type Unknown = { type: 'layout_unknown' } | { type: 'batch_unknown' }

/** Facts that an act may name: a frozen list, or a drawn batch. */
interface Named {
  layoutId?: string
  batchId?: string
}

const findLayout = (id: string, seasonUnitId: string) => LayoutVersion.findBy({ id, seasonUnitId })
const findBatch = (id: string, seasonUnitId: string) => Batch.findBy({ id, seasonUnitId })

/**
 * The body of an act with the count of the facts that it names: what the sender counted does not matter.
 * @returns an error for facts that are not of this unit
 */
export async function withCount<Body extends object>(
  body: Body,
  { id: seasonUnitId }: SeasonUnit
): Promise<Result<Body, Unknown>> {
  const { layoutId, batchId } = body as Named
  if (layoutId) {
    const layout = await findLayout(layoutId, seasonUnitId)
    return layout ? ok({ ...body, count: layout.count }) : err({ type: 'layout_unknown' })
  }
  if (!batchId) return ok(body)
  const batch = await findBatch(batchId, seasonUnitId)
  return batch ? ok({ ...body, count: batch.count }) : err({ type: 'batch_unknown' })
}
