import { EVERYBODY, runAs, scopeOf } from '#backend/isolation/scope'
import { beginSession } from '#backend/phone/actions/begin_session'
import { openUnits } from '#backend/phone/queries/open_units'
import { studentOfName, type NamedStudent } from '#backend/phone/queries/student_of_name'
import { countRealName, type TooManyNames } from '#backend/phone/real_name_attempts'
import { err, ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'

export interface RealName extends NamedStudent {
  unitId: string
}

export type RealNameFault =
  { type: 'no_season_by_phone' } | { type: 'real_name_wrong' } | TooManyNames

/**
 * Opens the page of a student who names the own 学号 and the last four of the ID number, as the school has listed them
 * (苏教指通〔2021〕13号 附件1 2: 实名验证). Whether the number or the four are wrong is not said.
 * @param address of the phone, for the limits
 * @returns the token, which is shown to this phone only
 */
export async function openByRealName(
  { unitId, ...named }: RealName,
  address: string
): Promise<Result<{ token: string }, RealNameFault>> {
  const unit = await runAs(EVERYBODY, () => openUnits('real_name').where({ unitId }).first())
  if (!unit) return err({ type: 'no_season_by_phone' })
  const counted = await countRealName(address, unit.id, named.xh)
  if (typeof counted !== 'function') return err(counted)
  const opened = await runAs(scopeOf({ seesAllUnits: false, unitIds: [unit.unitId] }), () =>
    db.transaction(async (trx) => {
      const student = await studentOfName(unit.id, named, trx)
      return student && beginSession({ seasonUnitId: unit.id, studentId: student.id }, trx)
    })
  )
  if (!opened) return err({ type: 'real_name_wrong' })
  await counted()
  return ok({ token: opened })
}
