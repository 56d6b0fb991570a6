import { bindCode, type BindFault } from '#backend/capture/actions/bind_code'
import type { CaptureCodeDecoder } from '#backend/capture/decoder/capture_code_decoder'
import { readCode, type ReadCodeFault } from '#backend/capture/reading/read_code'
import { beginTurn, type TurnFault } from '#backend/kiosks/actions/begin_turn'
import type { KnownKiosk } from '#backend/kiosks/queries/kiosk_of_token'
import type { Result } from '#domain/result'

/**
 * Opens the page of a student by a 采集码 on a device of a fixed point. A student of another class is taken as well
 * (应拍尽拍), one of another school is not.
 */
export async function openKioskSession(
  device: Pick<KnownKiosk, 'kiosk' | 'unit'>,
  code: Uint8Array,
  decoder: CaptureCodeDecoder
): Promise<Result<{ token: string }, ReadCodeFault | BindFault | TurnFault>> {
  const read = await readCode(code, device.unit.seasonId, decoder)
  if (!read.ok) return read
  return beginTurn(device, (trx) => bindCode(device.unit, { ...read.value, authorId: null }, trx))
}
