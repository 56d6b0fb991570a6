import { bindCode, type BindFault } from '#backend/capture/actions/bind_code'
import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { readCode, type ReadCode, type ReadCodeFault } from '#backend/capture/reading/read_code'
import { EVERYBODY, runAs, scopeOf } from '#backend/isolation/scope'
import { beginSession } from '#backend/phone/actions/begin_session'
import { requireOpen } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

export type OpenFault =
  | ReadCodeFault
  | Exclude<BindFault, { type: 'code_of_other_unit' }>
  | { type: 'no_season_by_phone' }

interface OfSeason {
  unit: SeasonUnit
  read: ReadCode
}

/** Seasons whose students are known by codes, the latest first: one person is in one of them. */
const seasonsByCode = () =>
  Season.query().whereNotNull('published_at').orderBy('year', 'desc').orderBy('id')

/** The season and the school of a code: the latest that is not over, of which it can be a student. */
async function find(
  token: Uint8Array,
  decoder: CaptureCodeDecoder
): Promise<Result<OfSeason, OpenFault>> {
  let fault: OpenFault = { type: 'no_season_by_phone' }
  for (const { id: seasonId } of await seasonsByCode()) {
    const read = await readCode(token, seasonId, decoder)
    if (!read.ok) {
      if (fault.type === 'no_season_by_phone') fault = read.error
      continue
    }
    const unit = await SeasonUnit.query()
      .where({ seasonId, unitId: read.value.code.unitId })
      .first()
    if (unit && (await requireOpen(unit)).ok) return ok({ unit, read: read.value })
  }
  return err(fault)
}

/**
 * Opens a session by a 采集码 (扬中瑞教〔2025〕11号 附件2.2: 扫描或上传学信网图像采集码进行验证): the code is tied to its student, whose page it is
 * from then on. Whatever is wrong with it costs no attempt.
 * @returns the token, which is shown to this phone only
 */
export async function openSession(
  code: Uint8Array,
  decoder: CaptureCodeDecoder
): Promise<Result<{ token: string }, OpenFault>> {
  const found = await runAs(EVERYBODY, () => find(code, decoder))
  if (!found.ok) return found
  const { unit, read } = found.value
  return runAs(scopeOf({ seesAllUnits: false, unitIds: [unit.unitId] }), () =>
    db.transaction(async (trx): Promise<Result<{ token: string }, OpenFault>> => {
      const bound = await bindCode(unit, { ...read, authorId: null }, trx)
      // The unit is that of the code.
      if (!bound.ok) return bound as Result<never, OpenFault>
      const own = { seasonUnitId: unit.id, studentId: bound.value.studentId }
      return ok({ token: await beginSession(own, trx) })
    })
  )
}
