import { sweepAttempts } from '#backend/identity/attempts/count_attempt'
import AuditEntry from '#models/audit/audit_entry'
import { trustedProxies } from '#backend/http/trusted_proxies'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import app from '@adonisjs/core/services/app'
import type { ServerConfig } from '@adonisjs/core/types/http'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { mock } from 'node:test'

const RIGHT = 'secret-123'
const HOME = '198.51.100.1'
const ELSEWHERE = '198.51.100.2'
const ATTACKER = '203.0.113.9'

/** Signs in from an address, as the proxy of an installation tells it. */
const attempt = (client: ApiClient, email: string, password: string, address = ATTACKER) =>
  client.post('/api/session').json({ email, password }).header('x-forwarded-for', address)

const wrong = (client: ApiClient, email: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => attempt(client, email, 'wrong-one')))

const passes = (seconds: number) => mock.timers.tick(seconds * 1_000)

test.group('Attempts to sign in', (group) => {
  let email: string
  group.setup(() => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    const http = app.config.get<ServerConfig>('app.http')
    const before = http.trustProxy
    http.trustProxy = trustedProxies('loopback')
    return () => {
      mock.timers.reset()
      http.trustProxy = before
    }
  })
  group.each.setup(async () => {
    await emptyDatabase()
    email = (await person('finance')).email
  })
  group.teardown(emptyDatabase)

  test('at the same moment are verified five times, the rest have to wait', async ({
    client,
    assert,
  }) => {
    const statuses = (await wrong(client, email, 16)).map((answer) => answer.status()).toSorted()
    assert.deepEqual(statuses, [...Array(5).fill(401), ...Array(11).fill(429)])
    assert.lengthOf(await AuditEntry.query().where('action', 'session.refused'), 5)
  })

  test('that have to wait say for how many seconds, in the reader’s language', async ({
    client,
    assert,
  }) => {
    await wrong(client, email, 5)
    passes(1)
    await wrong(client, email, 1)
    const refused = await attempt(client, email, RIGHT)
    refused.assertStatus(429)
    assert.equal(refused.header('retry-after'), '2')
    assert.equal(refused.body().error.message, '尝试次数过多，请 2 秒后再试。账号没有被锁定。')
    const english = await attempt(client, email, RIGHT).header('accept-language', 'en')
    assert.match(english.body().error.message, /try again after \d seconds?\. The account/)
  })

  /** Somebody tries an account for minutes, as often as it goes. */
  async function attack(client: ApiClient) {
    await wrong(client, email, 5)
    for (let minute = 1; minute <= 8; minute += 1) {
      passes(60)
      ;(await attempt(client, email, 'wrong-one')).assertStatus(401)
    }
  }

  test('of others do not hold up whoever has signed in from the same address before', async ({
    client,
  }) => {
    ;(await attempt(client, email, RIGHT, HOME)).assertStatus(200)
    await attack(client)
    ;(await attempt(client, email, RIGHT, HOME)).assertStatus(200)
  })

  test('of others hold up a new address for at most a minute, though they go on', async ({
    client,
    assert,
  }) => {
    await attack(client)
    const waiting = await attempt(client, email, RIGHT, ELSEWHERE)
    waiting.assertStatus(429)
    assert.isAtMost(Number(waiting.header('retry-after')), 60)
    passes(60)
    ;(await attempt(client, email, 'wrong-one')).assertStatus(401)
    ;(await attempt(client, email, RIGHT, ELSEWHERE)).assertStatus(200)
  })

  test('from one address on many accounts are limited too', async ({ client, assert }) => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        attempt(client, `nobody${index}@example.test`, 'wrong-one')
      )
    )
    assert.lengthOf(
      answers.filter((answer) => answer.status() === 401),
      30
    )
  })

  test('on an account that does not exist wait in the same way', async ({ client, assert }) => {
    const unknown = await wrong(client, 'nobody@example.test', 8)
    const known = await wrong(client, email, 8)
    const seen = (answers: typeof unknown) => answers.map((answer) => answer.status()).toSorted()
    assert.deepEqual(seen(unknown), seen(known))
  })

  test('that are right reset what was counted', async ({ client }) => {
    for (let round = 1; round <= 3; round += 1) {
      await wrong(client, email, 4)
      ;(await attempt(client, email, RIGHT)).assertStatus(200)
    }
  })

  test('that were refused are recorded, with a reason and without the address', async ({
    client,
    assert,
  }) => {
    await wrong(client, email, 1)
    await attempt(client, 'nobody@example.test', 'wrong-one')
    const entries = await AuditEntry.query().where('action', 'session.refused').orderBy('id')
    assert.deepEqual(
      entries.map(({ actorId, details }) => [actorId, details]),
      [
        [null, { reason: 'password' }],
        [null, { reason: 'unknown' }],
      ]
    )
    assert.equal(entries[1]!.subjectId, 'unknown')
  })

  test('of yesterday are swept; a known address is kept for half a year', async ({
    client,
    assert,
  }) => {
    await attempt(client, email, RIGHT, HOME)
    await attempt(client, 'nobody@example.test', 'wrong-one')
    /** As if so many days had passed. */
    const days = async (count: number) => {
      const earlier = `last_at = last_at - make_interval(days => :count),
        succeeded_at = succeeded_at - make_interval(days => :count)`
      await db.rawQuery(`update sign_in_attempts set ${earlier}`, { count })
      await sweepAttempts()
      return (await db.from('sign_in_attempts')).length as number
    }
    assert.equal(await days(2), 1)
    assert.equal(await days(180), 0)
  })
})
