import { classDigest } from '#models/proofreading/class_digest'
import type ClassConfirmation from '#models/proofreading/class_confirmation'
import { MARKED, UNMARKED } from '#models/proofreading/proof_sql'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { confirmationsOf } from './class_confirmations.js'

/** A class of which photos were delivered, or the students without one. */
export interface ClassInProof {
  classId: string | null
  name: string | null
  collegeId: string | null
  /** Photos of which nobody has said whether they are right. */
  unmarked: number
  /** The newest confirmation, for whichever versions it was; null if there is none. */
  confirmation: ClassConfirmation | null
  /** It was confirmed as it stands. */
  isConfirmed: boolean
}

interface Row extends Pick<ClassInProof, 'classId' | 'name' | 'collegeId' | 'unmarked'> {
  present: [itemId: string, version: number][]
}

const COLUMNS = `students.class_id as "classId", classes.name, classes.college_id as "collegeId",
  count(*) filter (where ${UNMARKED})::int as unmarked,
  json_agg(json_build_array(item.id, item.version)) as present`

/**
 * The classes of a unit in proofreading and how they stand, whoever asks; the students without a class come last.
 * @param classIds only these; null stands for those without one
 */
export async function classesInProof(
  seasonUnitId: string,
  client?: TransactionClientContract,
  classIds?: readonly (string | null)[]
): Promise<ClassInProof[]> {
  const students = Student.query({ client })
    .whereNull('students.merged_into')
    .where('students.season_unit_id', seasonUnitId)
    .joinRaw(MARKED)
    .joinRaw('left join classes on classes.id = students.class_id')
    .whereNotNull('item.id')
  if (classIds)
    students.whereRaw('coalesce(students.class_id::text, ?) = any(?)', [
      '',
      classIds.map((id) => id ?? '') as unknown as string,
    ])
  const rows = await students
    .select(db.raw(COLUMNS))
    .groupByRaw('students.class_id, classes.name, classes.college_id')
    .orderByRaw('students.class_id is null, classes.name, students.class_id')
    .pojo<Row>()
  const confirmations = await confirmationsOf(seasonUnitId, client)
  return rows.map(({ present, ...one }) => {
    const own = confirmations.get(one.classId) ?? []
    const digest = classDigest(present.map(([itemId, version]) => ({ itemId, version })))
    const isConfirmed = own.some((confirmation) => confirmation.digest === digest)
    return { ...one, confirmation: own[0] ?? null, isConfirmed }
  })
}
