import { CLASS_GROUPS, groupOfMember, isAwaited } from '#domain/counts/class_groups'
import { STUDENT_STATES } from '#domain/counts/student_state'
import { timeLeft } from '#domain/counts/time_left'
import { instantOf } from '#domain/calendar/instant'
import { test } from '@japa/runner'

const window = { firstDay: '2023-03-20', lastDay: '2023-03-31', from: '08:00', to: '18:00' }
const kindAt = (day: string, time = '10:00', isClosed = false) =>
  timeLeft(window, { now: instantOf(day, time), isClosed })

test.group('A class and its teacher', () => {
  test('has each expected student in one group', ({ assert }) => {
    const groups = STUDENT_STATES.map((state) => groupOfMember({ state, isListed: true }))
    assert.includeMembers([...CLASS_GROUPS], groups)
    assert.isNull(groupOfMember({ state: 'reset', isListed: false }))
    assert.isNull(groupOfMember({ state: null, isListed: true }))
  })

  test('waits for whoever has no photo that may stay, and no reason for it', ({ assert }) => {
    const awaited = STUDENT_STATES.filter((state) =>
      isAwaited({ state, isListed: true, isAbsent: state === 'absent' })
    )
    assert.deepEqual(awaited, ['to_retake', 'reset', 'expired', 'not_captured'])
    assert.isFalse(isAwaited({ state: 'reset', isListed: true, isAbsent: true }))
  })

  test('is told when photos are taken: before, while, and after', ({ assert }) => {
    assert.deepEqual(kindAt('2023-03-19'), { kind: 'before', window })
    assert.deepEqual(kindAt('2023-03-28'), { kind: 'left', window, days: 4 })
    assert.deepEqual(kindAt('2023-03-31'), { kind: 'left', window, days: 1 })
    assert.deepEqual(kindAt('2023-03-31', '18:01'), { kind: 'over', window })
    assert.deepEqual(kindAt('2023-03-28', '10:00', true), { kind: 'over', window })
    const now = instantOf('2023-03-28')
    assert.deepEqual(timeLeft(null, { now, isClosed: false }), { kind: 'unset' })
  })
})
