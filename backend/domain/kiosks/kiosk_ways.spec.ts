import { hasWay, kioskWays, markOf } from '#domain/kiosks/kiosk_ways'
import { test } from '@japa/runner'

test.group('The way in at a kiosk', () => {
  test('is that of the season: a code, or the own number; by ID cards alone there is none', ({
    assert,
  }) => {
    assert.deepEqual(kioskWays('code'), { byCode: true, byName: false })
    assert.deepEqual(kioskWays('real_name'), { byCode: false, byName: true })
    assert.isTrue(hasWay(kioskWays('real_name')))
    assert.isFalse(hasWay(kioskWays('roster')))
  })

  test('is not shown to who looks on: where the last four open the page, the end of the number tells students apart', ({
    assert,
  }) => {
    const student = { lastFour: '471X', xh: '201818004215114' }
    assert.deepEqual(markOf(student, kioskWays('code')), { lastFour: '471X', xhEnd: null })
    assert.deepEqual(markOf(student, kioskWays('real_name')), { lastFour: null, xhEnd: '114' })
    const unnumbered = { lastFour: '471X', xh: null }
    assert.deepEqual(markOf(unnumbered, kioskWays('real_name')), { lastFour: null, xhEnd: null })
  })
})
