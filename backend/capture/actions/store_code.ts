import type { DecodedBy } from '#backend/capture/reading/read_code'
import { sealValue } from '#backend/sealing/sealed_value'
import type { CheckedCode } from '#domain/capture/check_code'
import CaptureCode from '#models/capture/capture_code'
import type Student from '#models/roster/student'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { randomUUID } from 'node:crypto'

/** A code to be tied, by what it is found again, and by whom it came. */
export interface NewCode {
  code: CheckedCode
  cjmIndex: string
  decodedBy: DecodedBy
  authorId: string | null
}

const INSERT = `insert into capture_codes (id, season_id, season_unit_id, student_id, cjm_index, sealed, issued_at,
    decoder, decoder_version, author_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (season_id, cjm_index) where superseded_at is null do nothing returning id`

/**
 * Ties a code to a student who has none, all its fields sealed.
 * @returns false if it is tied in another unit of the season
 */
export async function storeCode(
  { code, cjmIndex, decodedBy, authorId }: NewCode,
  { id: studentId, seasonId, seasonUnitId }: Student,
  trx: TransactionClientContract
): Promise<boolean> {
  const id = randomUUID()
  const sealed = await sealValue({ seasonId, rowId: id }, JSON.stringify(code.fields), trx)
  const of = [id, seasonId, seasonUnitId, studentId, cjmIndex, sealed, code.issuedAt]
  const by = [decodedBy.name, decodedBy.version, authorId]
  const { rows } = await trx.rawQuery(INSERT, [...of, ...by] as never[])
  return rows.length > 0
}

/** The code by which a student is known now. */
export const codeOfStudent = (studentId: string, client?: TransactionClientContract) =>
  CaptureCode.query({ client }).where({ studentId }).whereNull('superseded_at').first()
