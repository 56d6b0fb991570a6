import { trustedProxies } from '#backend/http/trusted_proxies'
import { serverUrl } from '#tests/sign_in'
import { emptyDatabase } from '#tests/empty_database'
import db from '@adonisjs/lucid/services/db'
import app from '@adonisjs/core/services/app'
import type { ServerConfig } from '@adonisjs/core/types/http'
import { test } from '@japa/runner'

test.group('Proxies that are trusted', (group) => {
  group.teardown(emptyDatabase)

  test('are none by default, and those that the setting names', ({ assert }) => {
    for (const setting of [undefined, '', ' , '])
      assert.isFalse(trustedProxies(setting)('127.0.0.1'), `setting ${setting}`)
    const isTrusted = trustedProxies('10.0.0.7, 172.16.0.0/12, loopback, fd00::/8')
    for (const address of [
      '10.0.0.7',
      '172.31.255.1',
      '127.0.0.9',
      '::1',
      '::ffff:10.0.0.7',
      'fd12::1',
    ])
      assert.isTrue(isTrusted(address), address)
    for (const address of ['10.0.0.8', '172.32.0.1', 'fe80::1', 'unknown', ''])
      assert.isFalse(isTrusted(address), address)
  })

  test('have to be addresses or networks: anything else does not start', ({ assert }) => {
    for (const setting of [
      'proxy',
      '10.0.0.0/33',
      '10.0.0.1/',
      '10.0.0.0/8/8',
      'true',
      '10.0.0.0/x',
    ])
      assert.throws(() => trustedProxies(setting), /TRUST_PROXY: "/, setting)
  })

  test('are asked for the address of the client; from others it is not believed', async ({
    assert,
  }) => {
    const addresses = async () => {
      await emptyDatabase()
      for (const [index, ip] of ['203.0.113.1', '203.0.113.2'].entries())
        await fetch(`${serverUrl()}/api/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': ip },
          body: JSON.stringify({ email: `nobody${index}@example.test`, password: 'wrong-one' }),
        })
      // Each account has a row, and each pair; the rest are of addresses.
      return (await db.from('sign_in_attempts')).length - 4
    }
    assert.equal(await addresses(), 1)
    const http = app.config.get<ServerConfig>('app.http')
    const before = http.trustProxy
    http.trustProxy = trustedProxies('loopback')
    assert.equal(await addresses().finally(() => (http.trustProxy = before)), 2)
  })
})
