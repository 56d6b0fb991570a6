import type { Data } from '@api/data'
import { formPath } from '@domain/season/unit_path'

export type TaskRow = Data.Seasons.Task

/** The address at which the form of a task's act is open. */
export const formOf = ({ seasonUnitId, act }: Pick<TaskRow, 'seasonUnitId' | 'act'>) =>
  formPath(seasonUnitId, act)
