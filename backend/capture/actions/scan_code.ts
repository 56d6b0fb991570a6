import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { withPlaces } from '#backend/roster/queries/students_page'
import type { ConflictKind } from '#domain/capture/conflicts'
import { ok, type Result } from '#domain/result'
import CodeConflict from '#models/capture/code_conflict'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { bindCode, type BindFault, type BoundCode } from './bind_code.js'
import { readCode, type ReadCodeFault } from '#backend/capture/reading/read_code'

export type ScanFault = ReadCodeFault | BindFault

/** Whom a code shows, and what the school is asked about them. */
export interface ScannedCode extends BoundCode {
  student: Student
  waiting: ConflictKind[]
}

/** Staff of a unit scan a code: it is read, tied to its student, and the student is shown. */
export async function scanCode(
  unit: SeasonUnit,
  token: Uint8Array,
  authorId: string,
  decoder: CaptureCodeDecoder
): Promise<Result<ScannedCode, ScanFault>> {
  const read = await readCode(token, unit.seasonId, decoder)
  if (!read.ok) return read
  const bound = await db.transaction((trx) => bindCode(unit, { ...read.value, authorId }, trx))
  if (!bound.ok) return bound
  const { studentId } = bound.value
  const [student] = await withPlaces(Student.query().where('students.id', studentId))
  const open = await CodeConflict.query().where({ studentId, state: 'open' }).orderBy('kind')
  return ok({ ...bound.value, student: student!, waiting: open.map(({ kind }) => kind) })
}
