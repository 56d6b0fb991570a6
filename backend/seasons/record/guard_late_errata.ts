import { bundleOf } from '#backend/seasons/queries/errata_bundle'
import type {
  ReportLateErratumInput,
  ResolveLateErratumInput,
} from '#domain/season/main/late_errata'
import Erratum from '#models/proofreading/erratum'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { outdateForm } from './guard_form.js'
import { holdPhase } from './hold_phase.js'
import { requireRows } from './require_rows.js'

/** An error that was found late is sent alone, in a round of its own; the accepted form has to be brought up to date. */
export async function guardLateReport(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step } = record
  const { erratumId: id } = record.details as unknown as ReportLateErratumInput
  if (!id) return (await requireRows(seasonUnitId, trx)) ?? outdateForm(record, trx)
  await holdPhase(seasonUnitId, trx)
  const erratum = await Erratum.query({ client: trx })
    .where({ id, seasonUnitId, state: 'draft' })
    .whereHas('errataRound', (round) => round.where('late', true))
    .preload('errataRound')
    .forUpdate()
    .first()
  if (!erratum) return 'errata_differ'
  await erratum.merge({ state: 'sent' }).save()
  await erratum.errataRound!.useTransaction(trx).merge({ sentStep: step }).save()
  return outdateForm(record, trx)
}

/** Its answer settles it: the form that comes anew is what the school looks at again. */
export async function guardLateResolution(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step } = record
  const input = record.details as unknown as ResolveLateErratumInput
  if (!input.erratumId) return requireRows(seasonUnitId, trx)
  await holdPhase(seasonUnitId, trx)
  const { errata, added, removed } = await bundleOf(seasonUnitId, [input.erratumId], trx)
  const [erratum] = errata
  const isSame =
    erratum?.answer === input.answer &&
    added === (input.added ?? 0) &&
    removed === (input.removed ?? 0)
  if (!erratum || !isSame) return 'errata_differ'
  await erratum.merge({ state: 'rechecked', answerStep: step }).save()
  return null
}
