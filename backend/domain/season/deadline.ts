import { addDays, laterOf, type CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { addWorkingDays, type WorkingDayCount } from '../calendar/working_days.js'

export const DEADLINE_KINDS = ['setup', 'processing', 'memo', 'proof', 'review', 'payment'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const ADJUSTMENTS = ['extended', 'returned', 'reopened', 'paused', 'calendar'] as const

/** One move of a deadline after it was first computed. */
export interface Adjustment {
  on: CivilDate
  from: CivilDate
  to: CivilDate
  why: (typeof ADJUSTMENTS)[number]
  noteId: string | null
}

export type Deadlines = Partial<Record<DeadlineKind, Deadline>>

/** The deadlines that are left once these are kept, or no longer matter. */
export function without(deadlines: Deadlines, ...kinds: DeadlineKind[]): Deadlines {
  return Object.fromEntries(
    Object.entries(deadlines).filter(([kind]) => !kinds.includes(kind as DeadlineKind))
  )
}

/** A date that somebody must keep, with everything needed to explain it. */
export interface Deadline {
  kind: DeadlineKind
  start: CivilDate
  days: number
  unit: 'working_days' | 'calendar_days' | 'fixed'
  due: CivilDate
  provisional: boolean
  /** Since when it is missed and marked; null while it is not. */
  overdueSince: CivilDate | null
  adjustments: Adjustment[]
}

const open = { overdueSince: null, adjustments: [] }

/** `days` working days from `start`, the start not counted. */
export function dueInWorkingDays(
  kind: DeadlineKind,
  start: CivilDate,
  days: number,
  calendar: HolidayCalendar
): Deadline {
  const { due, provisional } = addWorkingDays(start, days, calendar)
  return { kind, start, days, unit: 'working_days', due, provisional, ...open }
}

export const dueInDays = (kind: DeadlineKind, start: CivilDate, days: number): Deadline => ({
  kind,
  start,
  days,
  unit: 'calendar_days',
  due: addDays(start, days),
  provisional: false,
  ...open,
})

export const dueOn = (kind: DeadlineKind, due: CivilDate): Deadline => ({
  kind,
  start: due,
  days: 0,
  unit: 'fixed',
  due,
  provisional: false,
  ...open,
})

/** Moves a deadline and keeps the reason; what is no longer missed loses its mark. */
export function moveDeadline(
  deadline: Deadline,
  to: CivilDate,
  move: Pick<Adjustment, 'on' | 'why' | 'noteId'>
): Deadline {
  return {
    ...deadline,
    due: to,
    overdueSince: to >= move.on ? null : deadline.overdueSince,
    adjustments: [...deadline.adjustments, { ...move, from: deadline.due, to }],
  }
}

/**
 * The same deadline under another calendar. Days that were added to it stay added. One that would
 * now lie in the past becomes today + 1 working day, with a note (season.md section 5).
 */
export function recomputeDeadline(
  deadline: Deadline,
  today: CivilDate,
  calendar: HolidayCalendar
): Deadline {
  if (deadline.unit !== 'working_days') return deadline
  const { due, provisional } = addWorkingDays(deadline.start, deadline.days, calendar)
  const kept = deadline.adjustments.filter(({ why }) => why !== 'calendar').at(-1)?.to
  const moved = kept ? laterOf(kept, due) : due
  if (moved === deadline.due) return { ...deadline, provisional }
  const fallsBack = moved < today && deadline.due >= today
  const to = fallsBack ? addWorkingDays(today, 1, calendar).due : moved
  return {
    ...moveDeadline(deadline, to, { on: today, why: 'calendar', noteId: null }),
    provisional,
  }
}

/** What a deadline says of itself: how it was counted, and every move since. */
export interface Explanation {
  count: WorkingDayCount | null
  computed: CivilDate
  adjustments: Adjustment[]
  due: CivilDate
}

export function explainDeadline(deadline: Deadline, calendar: HolidayCalendar): Explanation {
  const { start, days, unit, adjustments, due } = deadline
  const count = unit === 'working_days' ? addWorkingDays(start, days, calendar) : null
  const computed = count?.due ?? addDays(start, days)
  return { count, computed, adjustments, due }
}
