import { beginTurn, type TurnFault } from '#backend/kiosks/actions/begin_turn'
import type { KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import { waysAtKiosk } from '#backend/kiosks/queries/ways_at_kiosk'
import { studentOfName, type NamedStudent } from '#backend/phone/queries/student_of_name'
import { countRealName, type TooManyNames } from '#backend/phone/real_name_attempts'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'

type Fault =
  WrongPhase | TurnFault | TooManyNames | { type: 'names_not_used' } | { type: 'real_name_wrong' }

/**
 * Opens the page of a student on a device of a fixed point by the 学号 and the last four of the ID number, where the
 * season knows students so (苏教指通〔2021〕13号 附件1 2: 实名验证). Like a code it takes students of other classes of the school
 * (应拍尽拍), and nobody of another school. Which of the two was wrong is not said, and wrong ones are limited: for the
 * student together with all phones and devices, and for this device.
 */
export async function openKioskSessionByName(
  device: Pick<KnownKiosk, 'kiosk' | 'unit'>,
  named: NamedStudent
): Promise<Result<{ token: string }, Fault>> {
  const { kiosk, unit } = device
  const open = await requireOpen(unit)
  if (!open.ok) return open
  const { byName } = await waysAtKiosk(unit.seasonId)
  if (!byName) return err({ type: 'names_not_used' })
  const counted = await countRealName(`kiosk ${kiosk.id}`, unit.id, named.xh)
  if (typeof counted !== 'function') return err(counted)
  const opened = await beginTurn<Fault>(device, async (trx) => {
    const still = await requireOpen(unit, trx)
    if (!still.ok) return still
    const student = await studentOfName(unit.id, named, trx)
    return student ? ok({ studentId: student.id }) : err({ type: 'real_name_wrong' })
  })
  if (opened.ok) await counted()
  return opened
}
