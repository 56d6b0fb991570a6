import { attemptKeys } from '#backend/identity/attempts/attempt_keys'
import { test } from '@japa/runner'

const EMAIL = 'a@example.test'
const addressKey = (address: string) => attemptKeys(address, EMAIL).address

test.group('The keys of attempts', () => {
  test('are one for a network of IPv6, which gives a subscriber millions of addresses', ({
    assert,
  }) => {
    const same = ['2001:db8:1:2::1', '2001:db8:1:2:ffff:1:2:3', '2001:db8:1:2:0:0:0:9%eth0']
    for (const address of same) assert.equal(addressKey(address), addressKey('2001:db8:1:2::'))
    assert.notEqual(addressKey('2001:db8:1:3::1'), addressKey('2001:db8:1:2::1'))
    assert.notEqual(addressKey('::1'), addressKey('2001:db8::1'))
    assert.notEqual(addressKey('198.51.100.1'), addressKey('198.51.100.2'))
  })

  test('name nobody, and differ by kind', ({ assert }) => {
    const keys = Object.values(attemptKeys('198.51.100.1', EMAIL))
    assert.lengthOf(new Set(keys), 3)
    for (const key of keys) assert.match(key, /^[\w-]{43}$/)
  })
})
