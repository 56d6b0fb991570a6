import { recordAudit } from '#backend/audit/record_audit'
import { mintKioskToken } from '#backend/kiosks/kiosk_token'
import { waysAtKiosk } from '#backend/kiosks/queries/ways_at_kiosk'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { hasWay } from '#domain/kiosks/kiosk_ways'
import { err, ok, type Result } from '#domain/result'
import Kiosk from '#models/kiosks/kiosk'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'

export interface NewKiosk {
  seasonUnitId: string
  name: string
  /** Null: for the whole unit. */
  classId: string | null
  hours: number
}

/** A device with the token that nobody can show again. */
export interface KioskShown {
  id: string
  token: string
}

/** Opens a device of a fixed point for some hours, where students can say who they are: by a code, or by their numbers. */
export const openKiosk = (
  { seasonUnitId, name, classId, hours }: NewKiosk,
  openedBy: string
): Promise<Result<KioskShown, WrongPhase | { type: 'codes_not_used' }>> =>
  db.transaction(async (trx) => {
    const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    if (!hasWay(await waysAtKiosk(unit.seasonId, trx)))
      return err({ type: 'codes_not_used' as const })
    const { token, tokenHash } = mintKioskToken()
    const expiresAt = DateTime.now().plus({ hours })
    const kiosk = { seasonUnitId, name, classId, tokenHash, openedBy, expiresAt }
    const { id } = await Kiosk.create(kiosk, { client: trx })
    const subject = { subjectType: 'kiosk', subjectId: id, details: { classId, hours } }
    await recordAudit({ actorId: openedBy, action: 'kiosk.opened', ...subject }, trx)
    return ok({ id, token })
  })
