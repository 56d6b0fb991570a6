import type { ActName } from './act_rules.js'

/** The parts of the page of a unit that have an address of their own. */
export type UnitTab = 'progress' | 'photos' | 'proof' | 'money' | 'prints' | 'timeline'

/** The page of a unit in the console, or one of its parts. */
export const unitPath = (seasonUnitId: string, tab?: UnitTab): string =>
  `/season_units/${seasonUnitId}/show${tab ? `/${tab}` : ''}`

/** The address at which the form of an act is open, for whoever may do it. */
export const formPath = (seasonUnitId: string, act: ActName): string =>
  `${unitPath(seasonUnitId)}?act=${act}`
