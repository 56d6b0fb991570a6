import type { Data } from '@api/data'
import { useNewestFirst } from '../providers/useNewestFirst'

export type Kiosk = Data.Kiosks.Kiosk
export type Attested = Data.Kiosks.Attested

/** The devices of fixed points at a unit, of those that the reader reaches; the newest first. */
export const useKiosks = (unitId: string) =>
  useNewestFirst<Kiosk>(['kiosks', unitId], `kiosks?seasonUnitId=${unitId}&limit=20`)
