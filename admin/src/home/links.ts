import type { ActName } from '@domain/season/act_rules'

const filtered = (list: string, filter: object) =>
  `/${list}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`

interface BoardFilter {
  phase?: string
  regionId?: string
  waitingOn?: string
  overdue?: true
  act?: ActName
  dueOn?: string
}

/** The board with only the units that a figure has counted. */
export const boardWith = (filter: BoardFilter) => filtered('season_units', filter)

export const lettersWith = (status: string) => filtered('letters', { status })
