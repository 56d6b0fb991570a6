import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { withPlaces } from '#backend/roster/queries/students_page'
import { ok, type Result } from '#domain/result'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { bindCode, type BindFault, type BoundCode } from './bind_code.js'
import { readCode, type ReadCodeFault } from '#backend/capture/reading/read_code'

export type ScanFault = ReadCodeFault | BindFault

/** Staff of a unit scan a code: it is read, tied to its student, and the student is shown. */
export async function scanCode(
  unit: SeasonUnit,
  token: Uint8Array,
  authorId: string,
  decoder: CaptureCodeDecoder
): Promise<Result<BoundCode & { student: Student }, ScanFault>> {
  const read = await readCode(token, unit.seasonId, decoder)
  if (!read.ok) return read
  const bound = await db.transaction((trx) => bindCode(unit, { ...read.value, authorId }, trx))
  if (!bound.ok) return bound
  const student = await withPlaces(Student.query().where('students.id', bound.value.studentId))
  return ok({ ...bound.value, student: student[0]! })
}
