import { addDays, type CivilDate } from '../calendar/civil_date.js'
import type { HolidayCalendar } from '../calendar/holiday_calendar.js'
import { covers } from '../calendar/holiday_calendar.js'
import { rollDate, type RollRule } from '../calendar/roll.js'
import { addWorkingDays, type WorkingDayCount } from '../calendar/working_days.js'

export const DEADLINE_KINDS = [
  'setup',
  'processing_start',
  'processing',
  'memo',
  'proof',
  'review',
  'payment',
] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export const ADJUSTMENTS = ['extended', 'returned', 'reopened', 'paused', 'calendar'] as const

/** Deadlines of the centre's own work: it is told of them, not the school. */
export const CENTRE_DEADLINES: readonly DeadlineKind[] = [
  'processing_start',
  'processing',
  'review',
]

/** One move of a deadline after it was first computed. */
export interface Adjustment {
  on: CivilDate
  from: CivilDate
  to: CivilDate
  why: (typeof ADJUSTMENTS)[number]
  noteId: string | null
  /** Working days given back, where the move is a number of days and not a date. */
  workingDays?: number
}

export type Deadlines = Partial<Record<DeadlineKind, Deadline>>

/** The deadlines without these kinds, because they were met or no longer apply. */
export function without(deadlines: Deadlines, ...kinds: DeadlineKind[]): Deadlines {
  return Object.fromEntries(
    Object.entries(deadlines).filter(([kind]) => !kinds.includes(kind as DeadlineKind))
  )
}

/** A due date with everything needed to explain it. */
export interface Deadline {
  kind: DeadlineKind
  start: CivilDate
  days: number
  unit: 'working_days' | 'calendar_days' | 'fixed'
  /** How a fixed date moves when it is not a working day. */
  roll: RollRule
  due: CivilDate
  provisional: boolean
  /** The day from which it is marked as missed; null if it is not. */
  overdueSince: CivilDate | null
  adjustments: Adjustment[]
}

const open = { roll: 'stay', overdueSince: null } as const

/** `days` working days from `start`, the start not counted. */
export function dueInWorkingDays(
  kind: DeadlineKind,
  start: CivilDate,
  days: number,
  calendar: HolidayCalendar
): Deadline {
  const { due, provisional } = addWorkingDays(start, days, calendar)
  return { kind, start, days, unit: 'working_days', due, provisional, ...open, adjustments: [] }
}

export const dueInDays = (kind: DeadlineKind, start: CivilDate, days: number): Deadline => ({
  kind,
  start,
  days,
  unit: 'calendar_days',
  due: addDays(start, days),
  provisional: false,
  ...open,
  adjustments: [],
})

export const dueOn = (kind: DeadlineKind, date: CivilDate): Deadline => ({
  ...dueInDays(kind, date, 0),
  unit: 'fixed',
})

/** A fixed date that is rolled to a working day by the policy's rule. */
export const dueOnRolled = (
  kind: DeadlineKind,
  date: CivilDate,
  roll: RollRule,
  calendar: HolidayCalendar
): Deadline => {
  const fixed = { ...dueOn(kind, date), roll }
  return { ...fixed, ...computedDue(fixed, calendar) }
}

/** The due date as first counted, without later moves. */
export function computedDue({ start, days, unit, roll }: Deadline, calendar: HolidayCalendar) {
  if (unit === 'working_days') return addWorkingDays(start, days, calendar)
  if (unit === 'calendar_days' || roll === 'stay')
    return { due: addDays(start, days), provisional: false }
  // Until the year's holidays are published, the date is provisional.
  const due = rollDate(start, roll, calendar)
  return { due, provisional: !covers(calendar, start) || !covers(calendar, due) }
}

/** Moves a deadline, records the reason, and clears the overdue mark if it is no longer missed. */
export function moveDeadline(
  deadline: Deadline,
  to: CivilDate,
  move: Omit<Adjustment, 'from' | 'to'>
): Deadline {
  return {
    ...deadline,
    due: to,
    overdueSince: to >= move.on ? null : deadline.overdueSince,
    adjustments: [...deadline.adjustments, { ...move, from: deadline.due, to }],
  }
}

/** How a deadline was counted, and every move since. */
export interface Explanation {
  count: WorkingDayCount | null
  /** Weekend days that were counted because they are worked in exchange (调休上班), and for which holiday. */
  worked: { date: CivilDate; why: string }[]
  computed: CivilDate
  adjustments: Adjustment[]
  due: CivilDate
}

export function explainDeadline(deadline: Deadline, calendar: HolidayCalendar): Explanation {
  const { start, days, unit, adjustments, due } = deadline
  const count = unit === 'working_days' ? addWorkingDays(start, days, calendar) : null
  const worked = (count?.counted ?? []).flatMap((date) => {
    const special = calendar.days[date]
    return special?.kind === 'work' ? [{ date, why: special.name }] : []
  })
  return { count, worked, computed: computedDue(deadline, calendar).due, adjustments, due }
}
