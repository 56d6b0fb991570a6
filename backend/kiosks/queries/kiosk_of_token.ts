import { EVERYBODY, runAs, scopeOf } from '#backend/isolation/scope'
import Kiosk, { stateOfKiosk } from '#models/kiosks/kiosk'
import type SeasonUnit from '#models/seasons/season_unit'

/** A device that takes students, and at which school of which season. */
export interface KnownKiosk {
  kiosk: Kiosk
  unit: SeasonUnit
  /** What a request of it may read and write. */
  scope: string
}

/** The device of a token; null for a token that no device has, or of one that is closed or has expired. */
export const kioskOfToken = (tokenHash: string): Promise<KnownKiosk | null> =>
  runAs(EVERYBODY, async () => {
    const kiosk = await Kiosk.query()
      .where({ tokenHash })
      .preload('schoolClass')
      .preload('seasonUnit', (unit) => unit.preload('unit'))
      .first()
    if (!kiosk || stateOfKiosk(kiosk) !== 'open') return null
    const { seasonUnit: unit } = kiosk
    return { kiosk, unit, scope: scopeOf({ seesAllUnits: false, unitIds: [unit.unitId] }) }
  })
