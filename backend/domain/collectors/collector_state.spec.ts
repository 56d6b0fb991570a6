import { askExpiry, collectorState, daysLeft } from './collector_state.js'
import { test } from '@japa/runner'

const today = '2023-03-20'

test.group('The key of a collector', () => {
  test('is valid on its last day, and no longer', ({ assert }) => {
    const ends = (expiresOn: string) => collectorState({ expiresOn, isRevoked: false }, today)
    assert.deepEqual(['2023-03-19', '2023-03-20', '2023-03-21'].map(ends), [
      'expired',
      'valid',
      'valid',
    ])
  })

  test('that was revoked is never valid again', ({ assert }) => {
    const key = { expiresOn: '2023-12-31', isRevoked: true }
    assert.equal(collectorState(key, today), 'revoked')
    assert.isNull(daysLeft(key, today))
  })

  test('says how many days it has left', ({ assert }) => {
    const left = (expiresOn: string) => daysLeft({ expiresOn, isRevoked: false }, today)
    assert.deepEqual(['2023-03-19', '2023-03-20', '2023-04-20'].map(left), [null, 0, 31])
  })

  test('ends within the reach of its season, and not before today', ({ assert }) => {
    const asked = (expiresOn: string, on = today) => askExpiry(expiresOn, { year: 2023, today: on })
    assert.isTrue(asked(today).ok)
    assert.isTrue(asked('2024-12-31').ok)
    const reach = { type: 'expiry_outside_reach', firstDay: today, lastDay: '2024-12-31' }
    for (const expiresOn of ['2023-03-19', '2025-01-01'])
      assert.deepEqual(asked(expiresOn), { ok: false, error: reach as never })
    assert.isFalse(asked('2022-12-31', '2022-11-01').ok, 'a season of next year')
  })
})
