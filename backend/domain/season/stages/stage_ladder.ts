import type { CivilDate } from '../../calendar/civil_date.js'
import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import { workingDaysUntil } from '../../calendar/working_days.js'
import { isOverdue, workingDaysLeft } from '../matter_order.js'
import { mainStage } from './main_stages.js'
import type { RecordedSeason } from './recorded_season.js'
import { memoStage, printStage, settlementStage } from './side_stages.js'
import { STAGES, type Stage, type StageNow } from './stage.js'

const BESIDE: Partial<Record<Stage, (season: RecordedSeason) => StageNow>> = {
  memo: memoStage,
  print: printStage,
  settlement: settlementStage,
}

/**
 * The stages of a unit in their order, each with its status, its dates and whose turn it is: made from
 * recorded steps, states, deadlines and windows, never from what somebody typed for it.
 */
export const stageLadder = (season: RecordedSeason): StageNow[] =>
  STAGES.map((stage) => BESIDE[stage]?.(season) ?? mainStage(stage as never, season))

/** A stage as people read it on a day; all counts are working days. */
export interface StageOfDay extends StageNow {
  /** Until the date of an open stage, negative when that is past; null without one, or while paused. */
  daysLeft: number | null
  /** How long a stage has been open, or took. */
  daysElapsed: number | null
  /** By how many it was done too late; 0 in time. */
  daysLate: number
  overdue: boolean
}

const OPEN = ['running', 'paused', 'waiting']

/** Counts the working days of a stage until `today`; the first day itself is not counted. */
export function stageOfDay(
  stage: StageNow,
  today: CivilDate,
  calendar: HolidayCalendar
): StageOfDay {
  const { reachedOn, doneOn, dueOn, act, status } = stage
  const isOpen = OPEN.includes(status)
  const end = doneOn ?? (isOpen ? today : null)
  const isLate = doneOn !== null && dueOn !== null && doneOn > dueOn
  return {
    ...stage,
    daysLeft: isOpen && status !== 'paused' ? workingDaysLeft(stage, today, calendar) : null,
    daysElapsed: reachedOn && end ? Math.max(0, workingDaysUntil(reachedOn, end, calendar)) : null,
    daysLate: isLate ? Math.max(1, workingDaysUntil(dueOn, doneOn, calendar)) : 0,
    // Photos that are still being taken after the window are late for nobody.
    overdue: status === 'running' && isOverdue({ act, dueOn }, today),
  }
}
