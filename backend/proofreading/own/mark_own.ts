import { lockMarks } from '#backend/proofreading/room/actions/lock_marks'
import { openProof } from '#backend/proofreading/room/actions/open_proof'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import {
  checkRemark,
  isOffered,
  judgeMark,
  offeredKinds,
  type RemarkFault,
  type Said,
} from '#domain/proofreading/mark_rules'
import { policyOf } from '#domain/policy/read_policy'
import type { ProofKind } from '#domain/policy/proof_kinds'
import { err, ok, type Result } from '#domain/result'
import ProofMark from '#models/proofreading/proof_mark'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { ownItem } from './own_item.js'

export type OwnMarkFault =
  | WrongPhase
  | { type: 'not_found' }
  | { type: 'version_changed' }
  | { type: 'kind_not_offered'; kind: ProofKind }
  | { type: RemarkFault; field: 'remark' }

/**
 * A student says whether the own photo and fields are right (组织学生进行校对, 苏教指通〔2023〕13号 二.4). It counts for the
 * version that was seen; the class sees it beside its own mark, and decides.
 * @param unit with its season's policy loaded
 */
export async function markOwn(
  unit: SeasonUnit,
  studentId: string,
  sent: Said
): Promise<Result<null, OwnMarkFault>> {
  const { kind, itemId, version: itemVersion, remark } = sent
  const offered = offeredKinds(policyOf(unit.season.policy.sourced))
  if (!isOffered(kind, itemId !== null, offered)) return err({ type: 'kind_not_offered', kind })
  const checked = checkRemark(remark ?? '')
  if (!checked.ok) return err({ type: checked.error, field: 'remark' })
  return db.transaction(async (trx): Promise<Result<null, OwnMarkFault>> => {
    const open = await openProof(unit, trx)
    if (!open.ok) return open
    await lockMarks(unit.id, [studentId], trx)
    const present = await ownItem(studentId, trx)
    if (!present) return err({ type: 'not_found' })
    const judged = judgeMark(sent, present, present.said)
    if (judged === 'version_changed') return err({ type: 'version_changed' })
    if (judged === 'same') return ok(null)
    if (present.formerId)
      await ProofMark.query({ client: trx })
        .where('id', present.formerId)
        .update({ superseded_at: DateTime.now().toSQL() })
    const of = { seasonUnitId: unit.id, studentId, round: 'main', layer: 'student' } as const
    await ProofMark.create({ ...of, itemId, itemVersion, kind, remark }, { client: trx })
    return ok(null)
  })
}
