import { sweepSessions } from '#backend/identity/sessions/end_sessions'
import AuditEntry from '#models/audit/audit_entry'
import Session from '#models/people/session'
import type User from '#models/people/user'
import { EventStream } from '#tests/event_stream'
import { emptyDatabase } from '#tests/empty_database'
import { person } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { randomUUID } from 'node:crypto'

type Headers = Record<string, string>

const ask = (headers: Headers, method = 'GET', path = 'session', body?: object) =>
  fetch(`${serverUrl()}/api/${path}`, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  })

const statusOf = async (headers: Headers) => (await ask(headers)).status

/** What a browser sends from then on. */
const cookiesOf = ({ headers }: Response) =>
  headers
    .getSetCookie()
    .map((one) => one.split(';')[0]!)
    .join('; ')

/** As if so much time had passed since everybody's last request. */
const passes = (minutes: number) =>
  db.rawQuery(
    `update sessions set opened_at = opened_at - make_interval(mins => :minutes),
      seen_at = seen_at - make_interval(mins => :minutes),
      expires_at = expires_at - make_interval(mins => :minutes)`,
    { minutes }
  )

test.group('Sessions in the database', (group) => {
  let user: User
  group.each.setup(async () => {
    await emptyDatabase()
    user = await person('finance')
  })
  group.teardown(emptyDatabase)

  const rows = () => Session.query().orderBy('opened_at')

  test('have no row before somebody has signed in', async ({ assert }) => {
    for (let times = 1; times <= 3; times += 1) assert.equal(await statusOf({}), 401)
    const wrong = { email: user.email, password: 'wrong-one' }
    assert.equal((await ask({}, 'POST', 'session', wrong)).status, 401)
    assert.isEmpty(await rows())
  })

  test('say whose they are, from which address and with which browser', async ({ assert }) => {
    const headers = await signIn(user.email)
    const [row] = await rows()
    assert.containSubset(row!.$attributes, {
      userId: user.id,
      address: '127.0.0.1',
      browser: '? · ?',
    })
    const listed = (await (await ask(headers, 'GET', 'sessions')).json()) as { data: object[] }
    assert.containSubset(listed.data, [{ id: row!.handle, isCurrent: true, address: '127.0.0.1' }])
    assert.notInclude(JSON.stringify(listed), row!.id)
  })

  test('end after two hours without a request, and not while there are some', async ({
    assert,
  }) => {
    const headers = await signIn(user.email)
    await passes(118)
    assert.equal(await statusOf(headers), 200)
    await passes(118)
    assert.equal(await statusOf(headers), 200)
    await passes(121)
    assert.equal(await statusOf(headers), 401)
  })

  test('end after twelve hours however busy they are', async ({ assert }) => {
    const headers = await signIn(user.email)
    for (let hour = 1; hour < 12; hour += 1) {
      await passes(60)
      assert.equal(await statusOf(headers), 200, `after ${hour} hours`)
    }
    await passes(60)
    assert.equal(await statusOf(headers), 401)
  })

  test('are not kept alive by what a page reads while nobody is there', async ({ assert }) => {
    const headers = await signIn(user.email)
    await passes(100)
    assert.equal(await statusOf({ ...headers, 'x-unattended': '1' }), 200)
    const stream = await EventStream.open(headers)
    await stream.resync()
    await stream.close()
    const picture = { ...headers, accept: 'image/avif,image/webp,image/*,*/*;q=0.8' }
    assert.equal((await ask(picture, 'GET', `photos/${randomUUID()}/picture`)).status, 403)
    await passes(21)
    assert.equal(await statusOf(headers), 401)
  })

  test('are written at most once a minute', async ({ assert }) => {
    const headers = await signIn(user.email)
    const seenAt = async () => +(await rows())[0]!.seenAt
    const before = await seenAt()
    for (let times = 1; times <= 3; times += 1) await statusOf(headers)
    assert.equal(await seenAt(), before)
    await passes(2)
    await statusOf(headers)
    assert.isAtLeast(await seenAt(), before)
  })

  test('end one by one, or all but the own', async ({ assert }) => {
    const [own, second, third] = [
      await signIn(user.email),
      await signIn(user.email),
      await signIn(user.email),
    ]
    const other = await signIn((await person('finance')).email)
    const [ownRow, secondRow] = await rows()
    const end = async (path: string, by = own) => (await ask(by, 'DELETE', path)).status
    assert.equal(await end(`sessions/${secondRow!.handle}`, other), 404)
    assert.equal(await end(`sessions/${ownRow!.handle}`), 404, 'that is what signing out is for')
    assert.equal(await statusOf(second), 200)
    assert.equal(await end(`sessions/${secondRow!.handle}`), 204)
    assert.deepEqual([await statusOf(second), await statusOf(third)], [401, 200])
    assert.equal(await end('sessions'), 204)
    assert.deepEqual([await statusOf(third), await statusOf(own)], [401, 200])
    assert.equal(await statusOf(other), 200)
    const entries = await AuditEntry.query().where('action', 'session.ended').orderBy('id')
    assert.deepEqual(
      entries.map(({ details }) => details),
      [{ count: 1 }, { count: 1 }]
    )
  })

  test('are new after a change of the password, and all others end', async ({ assert }) => {
    const [own, other] = [await signIn(user.email), await signIn(user.email)]
    const change = { current: 'secret-123', password: 'plum trees bloom' }
    const changed = await ask(own, 'PUT', 'session/password', change)
    assert.equal(changed.status, 204)
    assert.deepEqual([await statusOf(own), await statusOf(other)], [401, 401])
    assert.equal(await statusOf({ cookie: cookiesOf(changed) }), 200)
  })

  test('have another key after each proof of who somebody is, and the earlier one opens nothing', async ({
    assert,
  }) => {
    const first = await signIn(user.email)
    const proof = { email: user.email, password: 'secret-123' }
    const again = await ask(first, 'POST', 'session', proof)
    assert.equal(again.status, 200)
    assert.equal(await statusOf(first), 401)
    const second = { ...first, cookie: cookiesOf(again) }
    const confirmed = await ask(second, 'POST', 'session/confirmation', proof)
    assert.equal(confirmed.status, 204)
    assert.equal(await statusOf(second), 401)
    assert.equal(await statusOf({ cookie: cookiesOf(confirmed) }), 200)
    assert.lengthOf(await rows(), 1)
  })

  test('of somebody who was disabled stay ended when the user is enabled again', async ({
    assert,
  }) => {
    const headers = await signIn(user.email)
    await user.merge({ disabledAt: DateTime.now() }).save()
    assert.equal(await statusOf(headers), 401)
    await user.merge({ disabledAt: null }).save()
    assert.equal(await statusOf(headers), 401)
    assert.equal(await statusOf(await signIn(user.email)), 200)
  })

  test('that end take their streams with them', async ({ assert }) => {
    const [own, other] = [await signIn(user.email), await signIn(user.email)]
    const [kept, ended] = [await EventStream.open(own), await EventStream.open(other)]
    await kept.resync()
    await ended.resync()
    await ask(own, 'DELETE', 'sessions')
    assert.equal(await ended.ended, 'by the server')
    await db.rawQuery(`select pg_notify('changed', 'engine:')`)
    assert.include(await kept.hintsUntil('engine:'), 'engine:')
    await kept.close()
  })

  test('end with the sign-out, which is recorded', async ({ assert }) => {
    const headers = await signIn(user.email)
    assert.equal((await ask(headers, 'DELETE')).status, 204)
    assert.equal(await statusOf(headers), 401)
    assert.isEmpty(await rows())
    const { actorId } = await AuditEntry.findByOrFail('action', 'session.closed')
    assert.equal(actorId, user.id)
  })

  test('whose time is over are swept', async ({ assert }) => {
    await signIn(user.email)
    await passes(121)
    await signIn(user.email)
    assert.equal(await sweepSessions(), 1)
    assert.lengthOf(await rows(), 1)
  })
})
