import { addDays } from '#domain/calendar/civil_date'
import type { Rounds } from '#domain/photos/intake'
import { MAIN_PHASES } from '#domain/season/main/phases'
import fc from 'fast-check'

export const mainWindow = {
  firstDay: '2023-03-20',
  lastDay: '2023-03-24',
  from: '08:00',
  to: '18:00',
}
export const makeUpWindow = { ...mainWindow, firstDay: '2023-08-01', lastDay: '2023-11-20' }

/** For property tests: a unit's rounds in every phase, closed on the last day, earlier or not yet. */
export const anyRounds = fc
  .record({
    phase: fc.constantFrom(null, ...MAIN_PHASES),
    closedOn: fc.constantFrom(null, '2023-03-20', '2023-03-22', '2023-03-24'),
    state: fc.constantFrom('not_open', 'open', 'closed', 'cancelled'),
  })
  .map(({ phase, closedOn, state }): Rounds => ({
    phase,
    window: mainWindow,
    closedOn,
    makeUp: { state, window: makeUpWindow },
  }))

/** Days from before the main window until after the make-up. */
export const anyDay = fc
  .integer({ min: -10, max: 300 })
  .map((later) => addDays('2023-03-20', later))
