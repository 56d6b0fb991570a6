import type { CivilDate } from '../calendar/civil_date.js'
import type { WallChip } from './wall_chips.js'

/** Which part of the wall a link opens. */
export interface WallPlace {
  unit: string
  chip: WallChip
  day?: CivilDate
  /** Of one class, by its id. */
  class?: string
}

/** The wall in the console with a filter, for letters and pages: `/photos/wall?unit=…&chip=reset`. */
export const wallPath = (place: WallPlace): string =>
  `/photos/wall?${Object.entries(place)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value as string)}`)
    .join('&')}`
