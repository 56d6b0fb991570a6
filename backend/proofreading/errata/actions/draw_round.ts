import { recordAudit } from '#backend/audit/record_audit'
import { nextRoundNo } from '#backend/proofreading/errata/queries/next_round_no'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { readPhase, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import { ACT_RULES } from '#domain/season/act_rules'
import ErrataRound from '#models/proofreading/errata_round'
import Erratum from '#models/proofreading/erratum'
import { READY_ERRATUM } from '#models/proofreading/proof_sql'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export type RoundFault = WrongPhase | { type: 'errata_empty' }

/** The round that is not sent yet, made if there is none. */
async function openRoundOf(unit: SeasonUnit, authorId: string, trx: TransactionClientContract) {
  const own = { seasonUnitId: unit.id }
  const open = await ErrataRound.query({ client: trx })
    .where({ ...own, late: false })
    .whereNull('sentStep')
    .first()
  if (open) return open.merge({ authorId })
  const no = await nextRoundNo(unit.id, trx)
  return new ErrataRound().useTransaction(trx).merge({ ...own, no, authorId })
}

async function draw(unit: SeasonUnit, authorId: string, trx: TransactionClientContract) {
  // Two at once would draw two.
  await lockUnit(unit.id, trx)
  const phase = await readPhase(unit, trx)
  if (!phase || !ACT_RULES.submitErrata.from.includes(phase))
    return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'awaiting_setup' } as const)
  const ready = Erratum.query({ client: trx })
    .where({ seasonUnitId: unit.id, state: 'draft' })
    .whereRaw(READY_ERRATUM)
  const rows = await ready.select('id')
  if (rows.length === 0) return err({ type: 'errata_empty' } as const)
  const round = await openRoundOf(unit, authorId, trx)
  await round.merge({ count: rows.length }).save()
  const drafts = Erratum.query({ client: trx }).where({ seasonUnitId: unit.id, state: 'draft' })
  await drafts.clone().update({ errataRoundId: null })
  await drafts
    .whereIn(
      'id',
      rows.map(({ id }) => id)
    )
    .update({ errataRoundId: round.id })
  const subject = { subjectType: 'season_unit', subjectId: unit.id }
  const details = { round: round.no, count: rows.length }
  await recordAudit({ actorId: authorId, action: 'errata.drawn', ...subject, details }, trx)
  return ok(round)
}

/**
 * 汇总需要勘误处理的图像信息 (苏教指通〔2023〕13号 二.4): gathers what is marked wrong and was not sent yet into the next round,
 * which its act sends. It takes the place of one that was gathered before and not sent.
 */
export const drawRound = (
  unit: SeasonUnit,
  authorId: string
): Promise<Result<ErrataRound, RoundFault>> => db.transaction((trx) => draw(unit, authorId, trx))
