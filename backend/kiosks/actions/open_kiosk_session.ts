import { bindCode, type BindFault } from '#backend/capture/actions/bind_code'
import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { readCode, type ReadCodeFault } from '#backend/capture/reading/read_code'
import type { KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import { beginSession } from '#backend/phone/actions/begin_session'
import { err, ok, type Result } from '#domain/result'
import Kiosk, { stateOfKiosk } from '#models/kiosks/kiosk'
import PhoneSession from '#models/phone/phone_session'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

type Fault = ReadCodeFault | BindFault | { type: 'kiosk_closed' }

/**
 * Opens the page of a student by a 采集码 on a device of a fixed point, and ends that of whoever stood there before: of two
 * students one is before the camera. A student of another class is taken as well (应拍尽拍), one of another school is not.
 * @returns the token, which the device keeps in memory only
 */
export async function openKioskSession(
  { kiosk: { id: kioskId }, unit }: Pick<KnownKiosk, 'kiosk' | 'unit'>,
  code: Uint8Array,
  decoder: CaptureCodeDecoder
): Promise<Result<{ token: string }, Fault>> {
  const read = await readCode(code, unit.seasonId, decoder)
  if (!read.ok) return read
  return db.transaction(async (trx): Promise<Result<{ token: string }, Fault>> => {
    const kiosk = await Kiosk.query({ client: trx }).where('id', kioskId).forUpdate().firstOrFail()
    if (stateOfKiosk(kiosk) !== 'open') return err({ type: 'kiosk_closed' })
    const bound = await bindCode(unit, { ...read.value, authorId: null }, trx)
    if (!bound.ok) return bound
    await PhoneSession.query({ client: trx })
      .where({ kioskId })
      .whereNull('ended_at')
      .update({ endedAt: DateTime.now() })
    const { studentId } = bound.value
    return ok({ token: await beginSession({ seasonUnitId: unit.id, studentId, kioskId }, trx) })
  })
}
