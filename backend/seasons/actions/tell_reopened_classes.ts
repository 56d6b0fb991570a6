import { readClock } from '#backend/clock/season_clock'
import { insertLetter } from '#backend/letters/insert_letter'
import { classReaders } from '#backend/letters/letter_readers'
import { classesInProof, type ClassInProof } from '#backend/seasons/queries/classes_in_proof'
import { NO_CLASS } from '#domain/proofreading/proof_path'
import type ClassConfirmation from '#models/proofreading/class_confirmation'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The classes in which these students are, or were when one of their photos was shown. */
const CLASSES = `select class_id from students where id = any(:ids)
  union select shown.class_id from item_versions shown
    join batch_items item on item.id = shown.item_id where item.student_id = any(:ids)`

async function classesOf(studentIds: readonly string[], trx: TransactionClientContract) {
  const { rows } = await trx.rawQuery(CLASSES, { ids: [...studentIds] })
  return rows.map(({ class_id: id }: { class_id: string | null }) => id)
}

type Fallen = ClassInProof & { confirmation: ClassConfirmation }

const hasFallen = (one: ClassInProof): one is Fallen =>
  one.confirmation !== null && !one.isConfirmed

/**
 * Tells by letter that a confirmed class is open again, because a version of one of its photos has changed: to those
 * who look after the class, once for each confirmation that fell. Call it in the transaction that changes the versions,
 * behind the change, with all students whom it concerns.
 * @returns the letters to enqueue after the commit; the sweep takes up what nobody enqueues
 */
export async function tellReopenedClasses(
  { seasonUnitId, studentIds }: { seasonUnitId: string; studentIds: readonly string[] },
  trx: TransactionClientContract
): Promise<string[]> {
  const classIds = await classesOf(studentIds, trx)
  const fallen = (await classesInProof(seasonUnitId, trx, classIds)).filter(hasFallen)
  const { now: businessAt } = await readClock(trx)
  const letters: string[] = []
  for (const { classId, name, collegeId, confirmation } of fallen) {
    const params = { classId: classId ?? NO_CLASS, className: name ?? '' }
    const letter = { seasonUnitId, template: 'class_reopened', params, businessAt } as const
    for (const recipientId of await classReaders({ seasonUnitId, classId, collegeId }, trx)) {
      const businessKey = ['class_reopened', confirmation.id, recipientId].join('/')
      const id = await insertLetter({ ...letter, businessKey, recipientId, status: 'queued' }, trx)
      if (id) letters.push(id)
    }
  }
  return letters
}
