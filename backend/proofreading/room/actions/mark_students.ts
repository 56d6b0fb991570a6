import type { Viewer } from '#backend/identity/viewer'
import { presentMarks, type MarkedStudent } from '#backend/proofreading/room/queries/present_marks'
import { visibleStudents } from '#backend/roster/queries/visible_roster'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { policyOf } from '#domain/policy/read_policy'
import {
  checkRemark,
  isOffered,
  judgeMark,
  offeredKinds,
  type RemarkFault,
  type Said,
} from '#domain/proofreading/mark_rules'
import type { ProofKind } from '#domain/policy/proof_kinds'
import { err, ok, type Result } from '#domain/result'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockMarks } from './lock_marks.js'
import { openProof } from './open_proof.js'
import { replaceMarks } from './replace_marks.js'
import { sheetFault, type SheetFault } from './sheet_fault.js'

/** What somebody says of a student, and of which version. */
export interface SentMark extends Said {
  studentId: string
}

/** A mark that was not taken, because its author saw another version; with the one that stands. */
export interface RefusedMark {
  studentId: string
  why: 'version_changed'
  itemId: string | null
  version: number | null
}

export interface MarksTaken {
  written: number
  refused: RefusedMark[]
}

export type MarkFault =
  | WrongPhase
  | SheetFault
  | { type: 'not_found' }
  | { type: 'kind_not_offered'; kind: ProofKind }
  | { type: RemarkFault; field: 'remark' }

type Standing = SentMark & { present: MarkedStudent }

/** What no season takes, or not this one; null if there is nothing of the kind. */
async function faultOf(unit: SeasonUnit, marks: readonly SentMark[]): Promise<MarkFault | null> {
  await unit.load('season', (season) => season.preload('policy'))
  const offered = offeredKinds(policyOf(unit.season.policy.sourced))
  for (const { kind, itemId, remark } of marks) {
    if (!isOffered(kind, itemId !== null, offered)) return { type: 'kind_not_offered', kind }
    const checked = checkRemark(remark ?? '')
    if (!checked.ok) return { type: checked.error, field: 'remark' }
  }
  return null
}

/** Beside each mark how its student stands; null if one is out of the viewer’s reach. */
async function standing(
  viewer: Viewer,
  unit: SeasonUnit,
  marks: readonly SentMark[],
  trx: TransactionClientContract
): Promise<Standing[] | null> {
  const ids = marks.map(({ studentId }) => studentId)
  const students = visibleStudents(viewer, 'markProof')
    .useTransaction(trx)
    .where('students.season_unit_id', unit.id)
    .whereIn('students.id', ids)
  const found = new Map((await presentMarks(students)).map((one) => [one.studentId, one]))
  const beside = marks.flatMap((mark) => {
    const present = found.get(mark.studentId)
    return present ? [{ ...mark, present }] : []
  })
  return beside.length === marks.length ? beside : null
}

const refusedOf = ({ studentId, present }: Standing): RefusedMark => ({
  ...{ studentId, why: 'version_changed', itemId: present.itemId, version: present.version },
})

const newOf = ({ present, ...mark }: Standing) => ({
  ...mark,
  formerId: present.former?.id ?? null,
})

/**
 * Says of students of a unit whether their photo and fields are right. A mark counts for the version that its author
 * saw: one for another comes back, the others are written. The same again writes nothing.
 * @param documentId the signed sheet, where the centre marks for a school
 */
export async function markStudents(
  unit: SeasonUnit,
  viewer: Viewer,
  marks: readonly SentMark[],
  documentId: string | null
): Promise<Result<MarksTaken, MarkFault>> {
  const fault = (await sheetFault(unit, viewer, documentId)) ?? (await faultOf(unit, marks))
  if (fault) return err(fault)
  return db.transaction(async (trx) => {
    const open = await openProof(unit, trx)
    if (!open.ok) return open
    const ids = marks.map(({ studentId }) => studentId)
    await lockMarks(unit.id, ids, trx)
    const all = await standing(viewer, unit, marks, trx)
    if (!all) return err({ type: 'not_found' })
    const judged = Map.groupBy(all, (one) => judgeMark(one, one.present, one.present.former))
    const written = (judged.get('written') ?? []).map(newOf)
    const marking = { seasonUnitId: unit.id, authorId: viewer.user.id, documentId }
    await replaceMarks(marking, written, trx)
    const refused = (judged.get('version_changed') ?? []).map(refusedOf)
    return ok({ written: written.length, refused })
  })
}
