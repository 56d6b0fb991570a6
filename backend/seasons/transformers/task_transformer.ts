import type { Viewer } from '#backend/identity/viewer'
import type { CivilDate } from '#domain/calendar/civil_date'
import { isOverdue, workingDaysLeft } from '#domain/season/matter_order'
import { SIDES } from '#domain/season/sides'
import type { ActName } from '#domain/season/act_rules'
import type Task from '#models/seasons/task'

/** One row of the viewer's tasks. @param task with its unit and season, as `taskPage` loads it */
export function taskView(task: Task, viewer: Viewer, today: CivilDate) {
  const { id, waitingOn, seasonUnit } = task
  const { unit, season } = seasonUnit
  const act = task.act as ActName
  const dueOn = task.dueOn as CivilDate | null
  return {
    id,
    act,
    waitingOn,
    dueOn,
    seasonUnitId: seasonUnit.id,
    unit: unit.name,
    season: { id: season.id, name: season.name },
    own: viewer.rolesFor(unit.id).some((role) => SIDES[role] === waitingOn),
    overdue: isOverdue({ act, dueOn }, today),
    workingDaysLeft: workingDaysLeft({ dueOn }, today, season.calendarVersion.calendar),
  }
}
