import type { KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import KioskPass from '#models/kiosks/kiosk_pass'
import Student from '#models/roster/student'
import db from '@adonisjs/lucid/services/db'

/** 未到: whoever was called and is not there is called again after all others. */
export const passStudent = (
  { kiosk, unit }: Pick<KnownKiosk, 'kiosk' | 'unit'>,
  studentId: string
): Promise<Result<null, WrongPhase | { type: 'not_found' }>> =>
  db.transaction(async (trx) => {
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const { classId } = kiosk
    const student = await Student.query({ client: trx })
      .where({ id: studentId, seasonUnitId: unit.id })
      .if(classId, (query) => query.where('class_id', classId!))
      .first()
    if (!student) return err({ type: 'not_found' as const })
    const passed = { seasonUnitId: unit.id, kioskId: kiosk.id, studentId }
    await KioskPass.create(passed, { client: trx })
    return ok(null)
  })
