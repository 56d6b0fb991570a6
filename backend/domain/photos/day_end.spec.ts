import { instantOf } from '#domain/calendar/instant'
import { test } from '@japa/runner'
import { dayEnd } from './day_end.js'
import type { Rounds } from './intake.js'

const window = { firstDay: '2023-03-20', lastDay: '2023-03-24', from: '09:00', to: '17:30' }
const autumn = { firstDay: '2023-08-01', lastDay: '2023-08-31', from: '08:00', to: '18:00' }
const rounds: Rounds = {
  ...{ phase: 'capturing', window, closedOn: null },
  makeUp: { state: 'not_open', window: autumn },
}

test.group('The end of a day of capture', () => {
  test('is that of the hours of the window, on its days only', ({ assert }) => {
    assert.equal(dayEnd(rounds, '2023-03-21'), instantOf('2023-03-21', '17:30'))
    assert.isNull(dayEnd(rounds, '2023-03-19'))
    assert.isNull(dayEnd(rounds, '2023-03-25'))
    assert.isNull(dayEnd({ ...rounds, window: null }, '2023-03-21'))
  })

  test('is that of the last day also once capture has closed, and of no day after it', ({
    assert,
  }) => {
    const closed: Rounds = { ...rounds, phase: 'capture_closed', closedOn: '2023-03-22' }
    assert.equal(dayEnd(closed, '2023-03-22'), instantOf('2023-03-22', '17:30'))
    assert.isNull(dayEnd(closed, '2023-03-23'))
  })

  test('does not come while capture is suspended', ({ assert }) => {
    assert.isNull(dayEnd({ ...rounds, phase: 'suspended' }, '2023-03-21'))
  })

  test('is that of the make-up once it has opened', ({ assert }) => {
    assert.isNull(dayEnd(rounds, '2023-08-02'))
    const open: Rounds = { ...rounds, makeUp: { state: 'open', window: autumn } }
    assert.equal(dayEnd(open, '2023-08-02'), instantOf('2023-08-02', '18:00'))
  })
})
