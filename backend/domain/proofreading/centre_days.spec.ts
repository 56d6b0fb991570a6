import { addDays, type CivilDate } from '#domain/calendar/civil_date'
import { calendar } from '#tests/season_world'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { centreDays, type PhaseStep } from './centre_days.js'

const sent = (on: CivilDate): PhaseStep => ({ on, from: 'proofreading', to: 'errata' })
const further = (on: CivilDate): PhaseStep => ({ on, from: 'errata', to: 'errata' })
const answered = (on: CivilDate): PhaseStep => ({ on, from: 'errata', to: 'proofreading' })

test.group('The days that errata are with the centre', () => {
  test('are working days from the round that was sent to the last answer', ({ assert }) => {
    const steps = [sent('2023-04-10'), further('2023-04-11'), answered('2023-04-13')]
    assert.equal(centreDays(steps, '2023-04-20', calendar), 3)
  })

  test('go on until today while something is open, and add up over rounds', ({ assert }) => {
    const steps = [sent('2023-04-10'), answered('2023-04-11'), sent('2023-04-14')]
    assert.equal(centreDays(steps, '2023-04-17', calendar), 2)
  })

  test('are none on the same day, nor where nothing was sent', ({ assert }) => {
    assert.equal(
      centreDays([sent('2023-04-10'), answered('2023-04-10')], '2023-04-30', calendar),
      0
    )
    assert.equal(centreDays([], '2023-04-30', calendar), 0)
  })

  test('never become fewer as days go by', ({ assert }) => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (first, later) => {
        const day = (number: number) => addDays('2023-04-10', number)
        const before = centreDays([sent('2023-04-10')], day(first), calendar)
        const after = centreDays([sent('2023-04-10')], day(first + later), calendar)
        assert.isAtLeast(after, before)
      })
    )
  })
})
