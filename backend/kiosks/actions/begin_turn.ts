import type { KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import { beginSession } from '#backend/phone/actions/begin_session'
import { err, ok, type Result } from '#domain/result'
import Kiosk, { stateOfKiosk } from '#models/kiosks/kiosk'
import PhoneSession from '#models/phone/phone_session'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'

export type TurnFault = { type: 'kiosk_closed' }

/**
 * Opens the page of a student on a device of a fixed point, and ends that of whoever stood there before: of two students
 * one is before the camera. Whoever is not known leaves everything as it is.
 * @param find who it is
 * @returns the token, which the device keeps in memory only
 */
export const beginTurn = <Fault extends { type: string }>(
  { kiosk: { id: kioskId }, unit }: Pick<KnownKiosk, 'kiosk' | 'unit'>,
  find: (trx: TransactionClientContract) => Promise<Result<{ studentId: string }, Fault>>
): Promise<Result<{ token: string }, Fault | TurnFault>> =>
  db.transaction(async (trx): Promise<Result<{ token: string }, Fault | TurnFault>> => {
    const kiosk = await Kiosk.query({ client: trx }).where('id', kioskId).forUpdate().firstOrFail()
    if (stateOfKiosk(kiosk) !== 'open') return err({ type: 'kiosk_closed' })
    const found = await find(trx)
    if (!found.ok) return found
    await PhoneSession.query({ client: trx })
      .where({ kioskId })
      .whereNull('ended_at')
      .update({ endedAt: DateTime.now() })
    const { studentId } = found.value
    return ok({ token: await beginSession({ seasonUnitId: unit.id, studentId, kioskId }, trx) })
  })
