import { factsOfStudent } from '#backend/phone/queries/facts_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import {
  askSource,
  SHOT_MINUTES,
  type ShootFault,
  type ShotSource,
  type SourceFault,
} from '#domain/phone/shots'
import { policyOf } from '#domain/policy/read_policy'
import { err, ok, type Result } from '#domain/result'
import PhoneShot from '#models/phone/phone_shot'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export type OpenShotFault = ShootFault | SourceFault | WrongPhase

/**
 * Opens the camera of a student: what is shot within the next minutes is received, also when the hours end meanwhile
 * (附件1 注2). Of shots that were opened and not used the last one is the one that counts.
 * @param source a file is received only where the season allows it
 */
export const openShot = (
  bearer: Pick<Bearer, 'student' | 'unit'>,
  source: ShotSource = 'camera'
): Promise<Result<PhoneShot, OpenShotFault>> =>
  db.transaction(async (trx): Promise<Result<PhoneShot, OpenShotFault>> => {
    const { student, unit } = bearer
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const allowed = askSource(source, policyOf(unit.season.policy.sourced))
    if (!allowed.ok) return allowed
    await lockStudent(student.id, trx)
    const { shootFault, clocks } = await factsOfStudent(bearer, trx)
    if (shootFault) return err(shootFault)
    const shot = await PhoneShot.create(
      {
        ...{ seasonUnitId: unit.id, studentId: student.id, source },
        businessAt: DateTime.fromISO(clocks.season),
        expiresAt: DateTime.now().plus({ minutes: SHOT_MINUTES }),
      },
      { client: trx }
    )
    return ok(shot)
  })
