import type { HolidayCalendar } from '../../calendar/holiday_calendar.js'
import { dueOnRolled, type Deadline } from '../deadline.js'
import type { SeasonState } from '../state.js'

/** 于当年 11 月 20 日前将款项汇至指定账户 (苏教指通〔2023〕13号 三.方式一), rolled by the policy. */
export function paymentDeadline(
  { year, policy }: Pick<SeasonState, 'year' | 'policy'>,
  calendar: HolidayCalendar
): Deadline {
  return dueOnRolled('payment', `${year}-${policy.payDeadline}`, policy.payWeekendRoll, calendar)
}
