import { recordAudit } from '#backend/audit/record_audit'
import { unlessTaken } from '#backend/http/errors/unless_taken'
import { STUDENT_CONSTRAINTS } from '#backend/roster/errors'
import { err, ok } from '#domain/result'
import { readIdentity, type SentIdentity } from '#domain/roster/student_identity'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { placeOfStudent, type SentPlace } from './place_of_student.js'
import { leadsToOther } from '#backend/roster/queries/leads_to_other'
import { openUnit } from '#backend/roster/queries/open_unit'

/**
 * The last place of the unit's list. Two who are added at once wait for each other; foreign keys to the unit,
 * as of the counters that a photo changes, do not wait.
 */
async function nextPosition(seasonUnitId: string, trx: TransactionClientContract) {
  await trx.rawQuery('select from season_units where id = ? for no key update', [seasonUnitId])
  const last = trx.from('students').where('season_unit_id', seasonUnitId)
  const [row] = await last.max('list_position as position')
  return Number(row?.position ?? 0) + 1
}

/** Adds one student at the end of a unit's list, as the school's list would. */
export async function addStudent(
  seasonUnitId: string,
  sent: SentIdentity & SentPlace,
  actorId: string
) {
  const identity = readIdentity(sent)
  if (!identity.ok) return identity
  const added = await unlessTaken(
    () =>
      db.transaction(async (trx) => {
        const unit = await openUnit(seasonUnitId, trx)
        if (!unit.ok) return unit
        const place = await placeOfStudent(unit.value, sent, trx)
        if (!place.ok) return place
        const { xhKey } = identity.value
        if (await leadsToOther(xhKey, { id: null, seasonUnitId }, trx))
          return err({ type: 'xh_taken' as const })
        const of = { seasonUnitId, seasonId: unit.value.seasonId, origin: 'list' } as const
        const listPosition = await nextPosition(seasonUnitId, trx)
        const row = { ...of, ...identity.value, ...place.value, listPosition }
        const student = await Student.create(row, { client: trx })
        const subject = {
          subjectType: 'student',
          subjectId: student.id,
          details: { ...place.value },
        }
        await recordAudit({ actorId, action: 'student.added', ...subject }, trx)
        return ok(student.id)
      }),
    STUDENT_CONSTRAINTS
  )
  return added.ok ? added.value : added
}
