import { workingDaysBefore, workingDaysUntil } from '../../calendar/working_days.js'
import { isRunning } from './is_running.js'
import { onDueDay, toSchool, type LetterRule } from './letter_rule.js'

/** 校对期限 −10/−5/−2/0 个工作日. */
export const proofDue: LetterRule = {
  ...onDueDay('proof', 'proof_due', toSchool),
  days: (state, calendar) =>
    isRunning(state, 'proof')
      ? [10, 5, 2, 0].map((left) => workingDaysBefore(state.deadlines.proof!.due, left, calendar))
      : [],
  params: ({ deadlines }, day, calendar) => ({
    due: deadlines.proof!.due,
    left: workingDaysUntil(day, deadlines.proof!.due, calendar),
  }),
}
