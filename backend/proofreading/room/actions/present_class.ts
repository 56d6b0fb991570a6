import type { Viewer } from '#backend/identity/viewer'
import { classDigest } from '#models/proofreading/class_digest'
import { presentMarks, type MarkedStudent } from '#backend/proofreading/room/queries/present_marks'
import { isOfViewer } from '#backend/proofreading/room/queries/class_of_viewer'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { isSameVersion } from '#domain/proofreading/mark_rules'
import { err, ok, type Result } from '#domain/result'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lockMarksOfUnit } from './lock_marks.js'
import { openProof } from './open_proof.js'
import { replaceMarks } from './replace_marks.js'

/** A class as somebody has seen it; null: the students without a class. */
export interface SeenClass {
  classId: string | null
  digest: string
}

/** Who marks in which unit, and by which paper, if not on the page. */
export interface MarkingOf {
  unit: SeasonUnit
  viewer: Viewer
  documentId: string | null
}

export type SeenClassFault = WrongPhase | { type: 'not_found' | 'proof_changed' }

/** An item of the class, and what was said of it. */
export type MarkedItem = MarkedStudent & { itemId: string; version: number }

const hasItem = (one: MarkedStudent): one is MarkedItem => one.itemId !== null

export const isUnmarked = (item: MarkedItem): boolean =>
  item.former === null || !isSameVersion(item.former, item)

/**
 * The items of a class, its marks locked, if they still are those that were seen. All of its students count, whoever
 * asks.
 */
export async function presentClass(
  unit: SeasonUnit,
  viewer: Viewer,
  { classId, digest }: SeenClass,
  trx: TransactionClientContract
): Promise<Result<MarkedItem[], SeenClassFault>> {
  if (!(await isOfViewer(viewer, unit, classId))) return err({ type: 'not_found' })
  const open = await openProof(unit, trx)
  if (!open.ok) return open
  await lockMarksOfUnit(unit.id, trx)
  const students = Student.query({ client: trx })
    .whereNull('students.merged_into')
    .where('students.season_unit_id', unit.id)
    .where((own) =>
      classId ? own.where('students.class_id', classId) : own.whereNull('students.class_id')
    )
  const items = (await presentMarks(students)).filter(hasItem)
  return classDigest(items) === digest ? ok(items) : err({ type: 'proof_changed' })
}

/** Says of the items of which nothing is said that they are right. */
export const markRight = (
  { unit, viewer, documentId }: MarkingOf,
  items: readonly MarkedItem[],
  trx: TransactionClientContract
) =>
  replaceMarks(
    { seasonUnitId: unit.id, authorId: viewer.user.id, documentId },
    items.filter(isUnmarked).map(({ studentId, itemId, version, former }) => ({
      ...{ studentId, itemId, version, kind: 'right', remark: null },
      formerId: former?.id ?? null,
    })),
    trx
  )
