import { sealValue } from '#backend/sealing/sealed_value'
import { seasonNow } from '#backend/clock/season_clock'
import { lockStudent } from '#backend/roster/actions/lock_student'
import { factsOfStudent } from '#backend/phone/queries/facts_of_student'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { askStep, type PhoneStep, type StepFault } from '#domain/phone/steps'
import { ok, type Result } from '#domain/result'
import PhoneStepRow from '#models/phone/phone_step'
import db from '@adonisjs/lucid/services/db'
import { randomUUID } from 'node:crypto'

/** What a step leaves behind. */
export interface StepRecord {
  step: PhoneStep
  /** Of the wording that was read or agreed to. */
  version?: string
  /** Kept sealed: a number, or what a device says of itself. */
  secret?: string
  kinds?: string[]
}

/** Records a step of a student, in the order of the season: none can be skipped. */
export const recordStep = (
  bearer: Pick<Bearer, 'student' | 'unit'>,
  { step, version, secret, kinds = [] }: StepRecord
): Promise<Result<null, StepFault | WrongPhase>> =>
  db.transaction(async (trx): Promise<Result<null, StepFault | WrongPhase>> => {
    const { student, unit } = bearer
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    await lockStudent(student.id, trx)
    const { asked, done } = await factsOfStudent(bearer, trx)
    const allowed = askStep(step, asked, done)
    if (!allowed.ok) return allowed
    const id = randomUUID()
    const { seasonId } = unit
    const sealed = secret ? await sealValue({ seasonId, rowId: id }, secret, trx) : null
    const row = { id, seasonUnitId: unit.id, studentId: student.id, step, version, sealed, kinds }
    await PhoneStepRow.create({ ...row, businessAt: await seasonNow(trx) }, { client: trx })
    return ok(null)
  })
