import { seasonNow } from '#backend/clock/season_clock'
import { lockMarks } from '#backend/proofreading/room/actions/lock_marks'
import Erratum from '#models/proofreading/erratum'
import ItemVersion from '#models/proofreading/item_version'
import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changeItems } from './answers/change_items.js'
import { presentItems } from './answers/present_items.js'

const SHOWN = ['xh', 'maskedName', 'lastFour', 'classId'] as const

/** What was delivered of them is shown as the new code says it. */
async function showAsCoded(student: Student, trx: TransactionClientContract) {
  const [item] = await presentItems(student.seasonUnitId, [student.id], trx)
  if (!item) return
  const key = { itemId: item.id, version: item.version }
  const shown = await ItemVersion.query({ client: trx }).where(key).firstOrFail()
  if (SHOWN.every((field) => shown[field] === student[field])) return
  const { id: itemId, photoId } = item
  await changeItems([{ itemId, photoId }], { why: 'relinked', erratumId: null }, trx)
}

/**
 * A student has a new 采集码, as after the registrar corrected name or number (students.md 6): what was delivered is
 * shown by it, and errata that were left to the registry are settled.
 * @param student locked, and written as the code says
 * @param actorId who settles them; null for a collector, whose codes a person still looks at
 */
export async function relinkStudent(
  student: Student,
  actorId: string | null,
  trx: TransactionClientContract
): Promise<void> {
  await lockMarks(student.seasonUnitId, [student.id], trx)
  await showAsCoded(student, trx)
  if (!actorId) return
  const settled = { state: 'rechecked', recheckedBy: actorId } as const
  await Erratum.query({ client: trx })
    .where({ studentId: student.id, answer: 'at_registry', state: 'fixed' })
    .update({ ...settled, recheckedAt: await seasonNow(trx) })
}
