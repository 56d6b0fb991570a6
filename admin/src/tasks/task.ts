import type { ActName } from '@domain/season/act_rules'
import type { Awaited } from '@domain/season/codes'

/** A task as the API returns it. */
export interface TaskRow {
  id: string
  act: ActName
  waitingOn: Awaited
  dueOn: string | null
  seasonUnitId: string
  unit: string
  season: { id: string; name: string }
  /** The reader's own side is awaited. */
  own: boolean
  overdue: boolean
  workingDaysLeft: number | null
}

/** The address at which the form of a task's act is open. */
export const formOf = ({ seasonUnitId, act }: Pick<TaskRow, 'seasonUnitId' | 'act'>) =>
  `/season_units/${seasonUnitId}/show?act=${act}`
