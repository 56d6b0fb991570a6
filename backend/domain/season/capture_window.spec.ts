import { instantOf } from '#domain/calendar/instant'
import { fitsCity, isOpenAt, type CaptureWindow } from '#domain/season/capture_window'
import { test } from '@japa/runner'

const hours = { from: '08:00', to: '18:00' }
const suzhou: CaptureWindow = { firstDay: '2023-04-03', lastDay: '2023-04-28', ...hours }
const zhenjiang: CaptureWindow = { firstDay: '2023-03-27', lastDay: '2023-04-02', ...hours }

test.group('A school window', () => {
  test('must be inside the city window', ({ assert }) => {
    assert.isTrue(fitsCity({ ...suzhou, lastDay: '2023-04-28' }, suzhou).ok)
    const outside = fitsCity({ ...suzhou, lastDay: '2023-04-29' }, suzhou)
    assert.deepEqual(outside, {
      ok: false,
      error: { type: 'window_outside_city', firstDay: '2023-04-03', lastDay: '2023-04-28' },
    })
    const late = { firstDay: '2023-04-02', lastDay: '2023-04-05', ...hours }
    assert.isFalse(fitsCity(late, zhenjiang).ok)
  })

  test('must be inside the daily hours', ({ assert }) => {
    const result = fitsCity({ ...suzhou, to: '20:00' }, suzhou)
    assert.equal(result.ok ? '' : result.error.type, 'window_outside_hours')
  })

  test('is refused when reversed or not a date', ({ assert }) => {
    const reversed = fitsCity({ ...suzhou, firstDay: '2023-04-20', lastDay: '2023-04-10' }, suzhou)
    assert.equal(reversed.ok ? '' : reversed.error.type, 'window_reversed')
    const unreal = fitsCity({ ...suzhou, lastDay: '2023-02-30' }, suzhou)
    assert.equal(unreal.ok ? '' : unreal.error.type, 'window_not_a_date')
  })

  test('is open from 08:00:00 to 18:00:00, both included', ({ assert }) => {
    assert.isTrue(isOpenAt(suzhou, instantOf('2023-04-10', '08:00')))
    assert.isTrue(isOpenAt(suzhou, '2023-04-10T10:00:00.000Z'))
    assert.isFalse(isOpenAt(suzhou, '2023-04-10T10:00:01.000Z'))
    assert.isFalse(isOpenAt(suzhou, instantOf('2023-04-29', '09:00')))
  })
})
