import { test } from '@japa/runner'
import fc from 'fast-check'
import { isPublicAddress } from './public_address.js'

const CLOSED = [
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
  ...['0.0.0.0', '100.64.0.1', '224.0.0.1', '255.255.255.255', '198.18.0.1', '203.0.113.9'],
  ...[
    '::1',
    '::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
  ],
  ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'localhost', '', '1.2.3', '0177.0.0.1'],
]

test.group('The address to which a web hook goes', () => {
  test('is on the public internet', ({ assert }) => {
    for (const address of ['8.8.8.8', '172.32.0.1', '192.167.255.255', '2400:3200::1'])
      assert.isTrue(isPublicAddress(address), address)
    for (const address of CLOSED) assert.isFalse(isPublicAddress(address), address)
  })

  test('is never of this machine or its network, however it is written', ({ assert }) => {
    const byte = fc.nat({ max: 255 })
    const inside = fc.oneof(
      fc.tuple(fc.constant('127'), byte, byte, byte),
      fc.tuple(fc.constant('10'), byte, byte, byte),
      fc.tuple(fc.constant('192'), fc.constant('168'), byte, byte)
    )
    fc.assert(
      fc.property(inside, (bytes) => {
        const v4 = bytes.join('.')
        for (const address of [v4, `::ffff:${v4}`, `::${v4}`, `64:ff9b::${v4}`])
          assert.isFalse(isPublicAddress(address), address)
      })
    )
  })
})
