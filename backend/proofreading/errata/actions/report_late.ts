import { presentItems } from '#backend/proofreading/errata/answers/present_items'
import { nextRoundNo } from '#backend/proofreading/errata/queries/next_round_no'
import { sealRightValue } from '#backend/proofreading/errata/sealed_right_value'
import { lockStudentOfUnit } from '#backend/roster/actions/lock_student'
import { lockUnit } from '#backend/units/queries/lock_unit'
import { readPhase, type WrongPhase } from '#backend/units/queries/read_phase'
import type { ErratumKind } from '#domain/policy/proof_kinds'
import { policyOf } from '#domain/policy/read_policy'
import {
  checkRemark,
  isOffered,
  offeredKinds,
  type RemarkFault,
} from '#domain/proofreading/mark_rules'
import { err, ok, type Result } from '#domain/result'
import { ACT_RULES } from '#domain/season/act_rules'
import ErrataRound from '#models/proofreading/errata_round'
import Erratum from '#models/proofreading/erratum'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What is wrong with one student, found after the form was accepted. */
export interface LateErratum {
  studentId: string
  kind: ErratumKind
  remark: string | null
  rightValue: string | null
}

export type LateFault =
  | WrongPhase
  | { type: 'student_unknown' | 'erratum_open' }
  | { type: 'kind_not_offered'; kind: ErratumKind }
  | { type: RemarkFault; field: 'remark' | 'rightValue' }

/** A draft of a round of its own; one that was not sent takes what is said now. */
async function draftOf(
  unit: SeasonUnit,
  { studentId, kind, remark, rightValue }: LateErratum,
  authorId: string,
  trx: TransactionClientContract
): Promise<Result<Erratum, LateFault>> {
  const [item] = await presentItems(unit.id, [studentId], trx)
  await unit.season.load('policy')
  const offered = offeredKinds(policyOf(unit.season.policy.sourced))
  if (!isOffered(kind, item !== undefined, offered)) return err({ type: 'kind_not_offered', kind })
  const key = { studentId, kind, seasonUnitId: unit.id, round: 'main' } as const
  const open = await Erratum.query({ client: trx })
    .where(key)
    .whereNot('state', 'rechecked')
    .preload('errataRound')
    .first()
  if (open && (open.state !== 'draft' || !open.errataRound?.late))
    return err({ type: 'erratum_open' })
  const own = { seasonUnitId: unit.id, authorId }
  const round =
    open?.errataRound ??
    (await ErrataRound.create(
      { ...own, no: await nextRoundNo(unit.id, trx), count: 1, late: true },
      { client: trx }
    ))
  const erratum = open ?? new Erratum().useTransaction(trx).merge({ ...key, state: 'draft' })
  const shown = { itemId: item?.id ?? null, itemVersion: item?.version ?? null }
  await erratum.merge({ ...shown, authorId, errataRoundId: round.id, remark }).save()
  const sealed = rightValue ? await sealRightValue(erratum, unit, rightValue, trx) : null
  return ok(await erratum.merge({ rightValue: sealed }).save())
}

/** Writes down an error that was found after acceptance (及时与我中心联系人沟通，苏教指通〔2023〕13号 二.4); its act sends it. */
export async function reportLate(
  unit: SeasonUnit,
  late: LateErratum,
  authorId: string
): Promise<Result<Erratum, LateFault>> {
  for (const field of ['remark', 'rightValue'] as const) {
    const checked = checkRemark(late[field] ?? '')
    if (!checked.ok) return err({ type: checked.error, field })
  }
  return db.transaction(async (trx): Promise<Result<Erratum, LateFault>> => {
    await lockUnit(unit.id, trx)
    const phase = await readPhase(unit, trx)
    if (!phase || !ACT_RULES.reportLateErratum.from.includes(phase))
      return err({ type: 'wrong_phase', track: 'main', phase: phase ?? 'awaiting_setup' })
    const student = await lockStudentOfUnit(late.studentId, unit.id, trx)
    if (!student) return err({ type: 'student_unknown' })
    return draftOf(unit, { ...late, studentId: student.id }, authorId, trx)
  })
}
