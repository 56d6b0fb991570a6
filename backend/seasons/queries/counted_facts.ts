import { err, ok, type Result } from '#domain/result'
import type { ActName } from '#domain/season/act_rules'
import Batch from '#models/proofreading/batch'
import ErrataRound from '#models/proofreading/errata_round'
import Erratum from '#models/proofreading/erratum'
import LayoutVersion from '#models/roster/layout_version'
import type SeasonUnit from '#models/seasons/season_unit'
import { bundleOf } from './errata_bundle.js'
import { isCountedFromPhotos } from './is_counted_from_photos.js'
import { proofCounts } from './proof_counts.js'

type Unknown = { type: 'layout_unknown' | 'batch_unknown' | 'errata_unknown' }

/** Facts that an act may name: a frozen list, a drawn batch, a round of errata, or answers to them. */
interface Named {
  layoutId?: string
  batchId?: string
  roundId?: string
  answerIds?: string[]
  erratumId?: string
}

/** What is counted for the body of an act: nothing if it names nothing, an error for what is not of the unit. */
type Count = (named: Named, unit: SeasonUnit) => Promise<Result<object, Unknown>>

const nothing = ok({})

/** The count that facts carry themselves. */
const carried = (facts: { count: number } | null, type: Unknown['type']) =>
  facts ? ok({ count: facts.count }) : err({ type })

const COUNTS: Partial<Record<ActName, Count>> = {
  confirmLayoutData: async ({ layoutId: id }, { id: seasonUnitId }) =>
    id ? carried(await LayoutVersion.findBy({ id, seasonUnitId }), 'layout_unknown') : nothing,
  uploadBatch: async ({ batchId: id }, { id: seasonUnitId }) =>
    id ? carried(await Batch.findBy({ id, seasonUnitId }), 'batch_unknown') : nothing,
  submitErrata: async ({ roundId: id }, { id: seasonUnitId }) =>
    id ? carried(await ErrataRound.findBy({ id, seasonUnitId }), 'errata_unknown') : nothing,
  answerErrata: async ({ answerIds }, { id }) => {
    if (!answerIds) return nothing
    const { count, added, removed } = await bundleOf(id, answerIds)
    return count === answerIds.length
      ? ok({ count, added, removed })
      : err({ type: 'errata_unknown' })
  },
  reportLateErratum: async ({ erratumId: id }, { id: seasonUnitId }) => {
    if (!id) return nothing
    const draft = await Erratum.findBy({ id, seasonUnitId, state: 'draft' })
    return draft ? ok({ count: 1 }) : err({ type: 'errata_unknown' })
  },
  resolveLateErratum: async ({ erratumId }, { id }) => {
    if (!erratumId) return nothing
    const { errata, ...heads } = await bundleOf(id, [erratumId])
    return errata[0] ? ok({ ...heads, answer: errata[0].answer }) : err({ type: 'errata_unknown' })
  },
  declareProofread: async (_named, unit) =>
    (await isCountedFromPhotos(unit)) ? ok(await proofCounts(unit.id)) : nothing,
}

/**
 * The body of an act with the count of the facts that it names or declares: what the sender counted does not matter.
 * @returns an error for facts that are not of this unit
 */
export async function withCount<Body extends object>(
  name: ActName,
  body: Body,
  unit: SeasonUnit
): Promise<Result<Body, Unknown>> {
  const counted = (await COUNTS[name]?.(body as Named, unit)) ?? nothing
  return counted.ok ? ok({ ...body, ...counted.value }) : counted
}
