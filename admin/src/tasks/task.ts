import type { Data } from '@api/data'

export type TaskRow = Data.Seasons.Task

/** The address at which the form of a task's act is open. */
export const formOf = ({ seasonUnitId, act }: Pick<TaskRow, 'seasonUnitId' | 'act'>) =>
  `/season_units/${seasonUnitId}/show?act=${act}`
