import type { CivilDate } from '../../calendar/civil_date.js'
import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import type { TimeOfDay } from '../../calendar/instant.js'
import type { DeadlineKind } from '../deadline.js'
import type { Audience } from '../effect.js'
import type { LetterTemplate } from '../letter_templates.js'
import type { SeasonState } from '../state.js'
import { isRunning } from './is_running.js'

/** A letter that is sent on certain days at a fixed time while its condition holds. */
export interface LetterRule {
  key: string
  template: LetterTemplate
  to: (state: SeasonState, day: CivilDate, calendar: HolidayCalendar) => readonly Audience[]
  time: TimeOfDay
  /** Its days in order, for the current state; for an endless series those near `around`. */
  days: (state: SeasonState, calendar: HolidayCalendar, around: CivilDate) => CivilDate[]
  params: (
    state: SeasonState,
    day: CivilDate,
    calendar: HolidayCalendar
  ) => Record<string, string | number>
}

export const toSchool = (): Audience[] => ['school']
export const toCentre = (): Audience[] => ['centre']

/** Reminders are sent at the beginning of the working day. */
export const MORNING = '09:00'

/** A letter on the day of a deadline. */
export const onDueDay = (
  kind: DeadlineKind,
  template: LetterTemplate,
  to: () => Audience[]
): LetterRule => ({
  key: template,
  template,
  to,
  time: MORNING,
  days: (state) => (isRunning(state, kind) ? [state.deadlines[kind]!.due] : []),
  params: (state) => ({ due: state.deadlines[kind]!.due }),
})
