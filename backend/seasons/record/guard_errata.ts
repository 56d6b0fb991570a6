import { bundleOf } from '#backend/seasons/queries/errata_bundle'
import { asksAgain, stateOnceTold } from '#domain/proofreading/errata'
import type { AnswerErrataInput, SubmitErrataInput } from '#domain/season/main/errata'
import ErrataRound from '#models/proofreading/errata_round'
import Erratum from '#models/proofreading/erratum'
import { READY_ERRATUM } from '#models/proofreading/proof_sql'
import type { StepRecord } from '#workflows/school_season/activities'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { askAgain, recheckRight } from './ask_again.js'
import { holdPhase } from './hold_phase.js'
import { requireRows } from './require_rows.js'

/** A round is sent only as it was gathered: a row that is right by now, or another, makes it another round. */
export async function guardSubmission(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step } = record
  const { roundId, count } = record.details as unknown as SubmitErrataInput
  if (!roundId) return requireRows(seasonUnitId, trx)
  await holdPhase(seasonUnitId, trx)
  const round = await ErrataRound.query({ client: trx })
    .where({ id: roundId, seasonUnitId })
    .whereNull('sentStep')
    .forUpdate()
    .first()
  if (!round) return 'errata_differ'
  const drafts = Erratum.query({ client: trx }).where({ errataRoundId: roundId, state: 'draft' })
  const rows = await drafts.clone().whereRaw(READY_ERRATUM).forUpdate().select('id')
  if (rows.length !== count || round.count !== count) return 'errata_differ'
  await drafts
    .whereIn(
      'id',
      rows.map(({ id }) => id)
    )
    .update({ state: 'sent' })
  await round.merge({ sentStep: step }).save()
  return null
}

/** Answers are told once, and only such as were given. */
export async function guardAnswers(record: StepRecord, trx: TransactionClientContract) {
  const { seasonUnitId, step } = record
  const { answerIds, count, added, removed } = record.details as unknown as AnswerErrataInput
  if (!answerIds) return requireRows(seasonUnitId, trx)
  await holdPhase(seasonUnitId, trx)
  const bundle = await bundleOf(seasonUnitId, answerIds, trx)
  const isSame =
    bundle.count === count && bundle.added === (added ?? 0) && bundle.removed === (removed ?? 0)
  if (!isSame) return 'errata_differ'
  for (const erratum of bundle.errata) {
    const answer = erratum.answer!
    const state = answer === 'removed' ? 'rechecked' : stateOnceTold(answer)
    await erratum.merge({ state, answerStep: step }).save()
  }
  const asked = bundle.errata.filter(({ answer }) => asksAgain(answer!))
  await recheckRight(asked, trx)
  await askAgain(
    asked.filter(({ answer }) => answer === 'rejected'),
    trx
  )
  return null
}
