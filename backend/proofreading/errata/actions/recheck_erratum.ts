import { seasonNow } from '#backend/clock/season_clock'
import type { Viewer } from '#backend/identity/viewer'
import { lockMarks } from '#backend/proofreading/room/actions/lock_marks'
import { openProof } from '#backend/proofreading/room/actions/open_proof'
import { replaceMarks } from '#backend/proofreading/room/actions/replace_marks'
import { presentMarks } from '#backend/proofreading/room/queries/present_marks'
import type { WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import Erratum from '#models/proofreading/erratum'
import Student from '#models/roster/student'
import type SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

export type RecheckFault = WrongPhase | { type: 'erratum_not_answered' }

/**
 * 复核: the school has looked at the answer of the centre and finds it right. What stands of the student is marked so;
 * whoever finds it still wrong marks that in the room, and it goes out with the next round.
 */
export const recheckErratum = (
  { id, studentId }: Erratum,
  unit: SeasonUnit,
  viewer: Viewer
): Promise<Result<null, RecheckFault>> =>
  db.transaction(async (trx): Promise<Result<null, RecheckFault>> => {
    const open = await openProof(unit, trx)
    if (!open.ok) return open
    await lockMarks(unit.id, [studentId], trx)
    const erratum = await Erratum.query({ client: trx })
      .where({ id })
      .whereIn('state', ['fixed', 'rejected'])
      .forUpdate()
      .first()
    if (!erratum) return err({ type: 'erratum_not_answered' })
    const authorId = viewer.user.id
    const [student] = await presentMarks(
      Student.query({ client: trx }).where('students.id', studentId)
    )
    if (student?.itemId) {
      const { former, ...present } = student
      const right = {
        ...present,
        kind: 'right',
        remark: null,
        formerId: former?.id ?? null,
      } as const
      await replaceMarks({ seasonUnitId: unit.id, authorId, documentId: null }, [right], trx)
    }
    const rechecked = { state: 'rechecked', recheckedBy: authorId } as const
    await erratum.merge({ ...rechecked, recheckedAt: await seasonNow(trx) }).save()
    return ok(null)
  })
