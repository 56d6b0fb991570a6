import type { Viewer } from '#backend/identity/viewer'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { ActName } from '#domain/season/act_rules'
import { isOverdue, workingDaysLeft } from '#domain/season/matter_order'
import { SIDES } from '#domain/season/sides'
import type Task from '#models/seasons/task'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** An open task at a unit, as `taskPage` loads it. */
export default class TaskTransformer extends BaseTransformer<Task> {
  /** @param today the date by the season's clock */
  constructor(
    task: Task,
    private viewer: Viewer,
    private today: CivilDate
  ) {
    super(task)
  }

  toObject() {
    const { id, waitingOn, seasonUnit } = this.resource
    const { unit, season } = seasonUnit
    const act = this.resource.act as ActName
    const dueOn = this.resource.dueOn as CivilDate | null
    return {
      id,
      act,
      waitingOn,
      dueOn,
      seasonUnitId: seasonUnit.id,
      unit: unit.name,
      season: { id: season.id, name: season.name },
      own: this.viewer.rolesFor(unit.id).some((role) => SIDES[role] === waitingOn),
      overdue: isOverdue({ act, dueOn }, this.today),
      workingDaysLeft: workingDaysLeft({ dueOn }, this.today, season.calendarVersion.calendar),
    }
  }
}
