import type { PhotoRule } from '@domain/photos/rules'
import type { WallChip } from '@domain/photos/wall_chips'

/** What narrows the wall down; all of it stands in the address, so that a link opens the right photos. */
export interface WallFilter {
  chip: WallChip
  unit?: string
  college?: string
  class?: string
  day?: string
  rule?: PhotoRule
}

export const WALL = '/photos/wall'

const said = (filter: object) =>
  Object.entries(filter).filter(([, value]) => value !== undefined && value !== '') as [
    string,
    string,
  ][]

/** The query of a filter in the address. */
export const writeAddress = (filter: Partial<WallFilter>): string =>
  new URLSearchParams(said(filter)).toString()

/** The wall with only the photos that something has counted. */
export const wallWith = (filter: Partial<WallFilter>) => `${WALL}?${writeAddress(filter)}`

/** The filter as the API takes it, but for its chip. */
export function askedOf(filter: WallFilter, season: { seasonId?: string }): Record<string, string> {
  const { unit, college, class: ofClass, day, rule } = filter
  return Object.fromEntries(
    said({
      ...season,
      seasonUnitId: unit,
      collegeId: college,
      classId: ofClass,
      day,
      rule,
    })
  )
}
