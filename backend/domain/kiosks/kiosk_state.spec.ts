import { kioskState } from '#domain/kiosks/kiosk_state'
import { test } from '@japa/runner'

const EXPIRES = '2023-03-21T10:00:00.000Z'

test.group('A kiosk', () => {
  test('is open until the instant at which it expires', ({ assert }) => {
    const of = { expiresAt: EXPIRES, isClosed: false }
    assert.equal(kioskState(of, '2023-03-21T09:59:59.999Z'), 'open')
    assert.equal(kioskState(of, EXPIRES), 'expired')
  })

  test('that somebody has closed is closed, also after its time', ({ assert }) => {
    const of = { expiresAt: EXPIRES, isClosed: true }
    assert.equal(kioskState(of, '2023-03-21T08:00:00.000Z'), 'closed')
    assert.equal(kioskState(of, '2023-03-21T12:00:00.000Z'), 'closed')
  })
})
