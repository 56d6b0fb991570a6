import type { CivilDate } from '#domain/calendar/civil_date'
import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import type { ActName } from '#domain/season/act_rules'
import type { Awaited, Track } from '#domain/season/codes'
import { isOverdue, workingDaysLeft } from '#domain/season/matter_order'
import type UnitMatter from '#models/seasons/unit_matter'

/** What a unit waits for, as people read it on `today`. */
export interface MatterView {
  track: Track
  act: ActName | null
  waitingOn: Awaited
  since: CivilDate | null
  dueOn: CivilDate | null
  workingDaysLeft: number | null
  overdue: boolean
}

export function matterView(
  { track, act, waitingOn, since, dueOn }: UnitMatter,
  today: CivilDate,
  calendar: HolidayCalendar
): MatterView {
  const left = workingDaysLeft({ dueOn }, today, calendar)
  const overdue = isOverdue({ act, dueOn }, today)
  return { track, act, waitingOn, since, dueOn, workingDaysLeft: left, overdue }
}

/** The line of a unit on the board: its most pressing matter. */
export function boardLine(matters: MatterView[], phase: string | undefined) {
  const first = matters[0]
  return {
    phase: phase ?? 'unstarted',
    waitingOn: first?.waitingOn ?? null,
    act: first?.act ?? null,
    since: first?.since ?? null,
    dueOn: first?.dueOn ?? null,
    workingDaysLeft: first?.workingDaysLeft ?? null,
    overdue: matters.some(({ overdue }) => overdue),
  }
}
