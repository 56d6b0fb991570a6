import { recordAudit } from '#backend/audit/record_audit'
import { mintKioskToken } from '#backend/kiosks/kiosk_token'
import { requireOpen, type WrongPhase } from '#backend/units/queries/read_phase'
import { err, ok, type Result } from '#domain/result'
import Kiosk from '#models/kiosks/kiosk'
import Season from '#models/seasons/season'
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

/** Opens a device of a fixed point for some hours; it takes students by their codes, so only where these are used. */
export const openKiosk = (
  { seasonUnitId, name, classId, hours }: NewKiosk,
  openedBy: string
): Promise<Result<KioskShown, WrongPhase | { type: 'codes_not_used' }>> =>
  db.transaction(async (trx) => {
    const unit = await SeasonUnit.findOrFail(seasonUnitId, { client: trx })
    const open = await requireOpen(unit, trx)
    if (!open.ok) return open
    const seasons = Season.query({ client: trx }).where('id', unit.seasonId).preload('policy')
    const { policy } = await seasons.firstOrFail()
    if (policy.sourced.identity.value !== 'code') return err({ type: 'codes_not_used' as const })
    const { token, tokenHash } = mintKioskToken()
    const expiresAt = DateTime.now().plus({ hours })
    const kiosk = { seasonUnitId, name, classId, tokenHash, openedBy, expiresAt }
    const { id } = await Kiosk.create(kiosk, { client: trx })
    const subject = { subjectType: 'kiosk', subjectId: id, details: { classId, hours } }
    await recordAudit({ actorId: openedBy, action: 'kiosk.opened', ...subject }, trx)
    return ok({ id, token })
  })
