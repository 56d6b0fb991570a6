import Grant from '#models/people/grant'
import type User from '#models/people/user'
import { EventStream } from '#tests/event_stream'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason, type World } from '#tests/season_fixture'
import { serverUrl, signIn } from '#tests/sign_in'
import { standsIn } from '#tests/live_photos'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const LISTENERS = `select pid from pg_stat_activity
  where datname = current_database() and application_name = 'tucai live'`

const listeners = async () => (await db.rawQuery(LISTENERS)).rows.length as number

/** Everybody hears of the engine: then all that was notified before it has been heard. */
const LAST = 'engine:'

/** What each stream has told of since it was last asked. */
async function heardBy(...streams: EventStream[]): Promise<string[][]> {
  await db.rawQuery(`select pg_notify('changed', ?)`, [LAST])
  const all = await Promise.all(streams.map((stream) => stream.hintsUntil(LAST)))
  return all.map((hints) => hints.filter((hint) => hint !== LAST))
}

test.group('The stream of changes', (group) => {
  let world: World
  const streams: EventStream[] = []
  group.each.setup(async () => {
    world = await draftSeason(2)
    return async () => {
      await Promise.all(streams.splice(0).map((stream) => stream.close()))
      await emptyDatabase()
    }
  })

  /** A stream of this user, after its first resync. */
  async function openFor(user: User) {
    const stream = await EventStream.open(await signIn(user.email))
    streams.push(stream)
    await stream.resync()
    return stream
  }

  test('begins with a resync, and is kept by no cache and held back by no proxy', async ({
    assert,
  }) => {
    const stream = await EventStream.open(await signIn(world.centre.email))
    streams.push(stream)
    const { headers, status } = stream.response
    assert.equal(status, 200)
    assert.equal(headers.get('content-type'), 'text/event-stream')
    assert.equal(headers.get('cache-control'), 'private, no-cache, no-transform')
    assert.equal(headers.get('x-accel-buffering'), 'no')
    assert.deepEqual(await stream.find(() => true), { name: 'resync', data: '' })
  })

  test('is not open to anonymous callers, and explains itself to whoever expects no stream', async ({
    assert,
  }) => {
    const anonymous = await EventStream.open({})
    assert.equal(anonymous.response.status, 401)
    const headers = await signIn(world.centre.email)
    const plain = await fetch(`${serverUrl()}/api/live`, { headers })
    assert.equal(plain.status, 406)
    const { error } = (await plain.json()) as { error: { type: string; message: string } }
    assert.equal(error.type, 'event_stream_only')
    assert.include(error.message, '请直接打开首页')
  })

  test('tells the centre and the school of a change, and no other school', async ({ assert }) => {
    const centre = await openFor(world.centre)
    const own = await openFor(world.coordinators[0]!)
    const other = await openFor(world.coordinators[1]!)
    await heardBy(centre, own, other)
    const [unit] = world.units
    await standsIn(unit!.id, 'capturing')
    await db.from('seasons').update({ notice: '苏教指通' })
    const ofUnit = `unit_progress:${unit!.unitId}`
    const heard = await heardBy(centre, own, other)
    assert.sameMembers(heard[0]!, [ofUnit, 'seasons:'])
    assert.deepEqual(heard.slice(1), [[ofUnit], []])
  })

  test('a right that is granted or taken away counts at once, and the page reads everything again', async ({
    assert,
  }) => {
    const [user] = world.coordinators
    const stream = await openFor(user!)
    await heardBy(stream)
    const { id, unitId } = world.units[1]!
    const change = async () => {
      await standsIn(id, 'capturing')
      return heardBy(stream)
    }
    assert.deepEqual(await change(), [[]])
    const grant = await Grant.create({ userId: user!.id, role: 'coordinator', unitId })
    await stream.resync()
    assert.deepEqual(await change(), [[`unit_progress:${unitId}`]])
    await db.transaction(async (trx) => {
      await grant.useTransaction(trx).delete()
      await trx.from('unit_progress').where('season_unit_id', id).update({ step: 1 })
    })
    assert.deepEqual(await heardBy(stream), [[]])
  })

  test('ends when its user is disabled; the others’ go on', async ({ assert }) => {
    const [user] = world.coordinators
    const stream = await openFor(user!)
    const centre = await openFor(world.centre)
    await user!.merge({ disabledAt: DateTime.now() }).save()
    assert.equal(await stream.ended, 'by the server')
    assert.lengthOf(await heardBy(centre), 1)
  })

  test('all streams of a process are fed by one connection, which comes back by itself; then all resync', async ({
    assert,
  }) => {
    const both = [await openFor(world.centre), await openFor(world.coordinators[0]!)]
    await heardBy(...both)
    assert.equal(await listeners(), 1)
    await db.rawQuery(`select pg_terminate_backend(pid) from (${LISTENERS}) as listener`)
    for (const stream of both) await stream.resync()
    assert.equal(await listeners(), 1)
    await db.from('season_clock').update({ rate: 1 })
    assert.deepEqual(await heardBy(...both), [['season_clock:'], ['season_clock:']])
  })

  test('rights that changed while the process did not listen count once it listens again', async ({
    assert,
  }) => {
    const [user] = world.coordinators
    const stream = await openFor(user!)
    await heardBy(stream)
    await db.connection('superuser').transaction(async (trx) => {
      await trx.rawQuery('select set_config(?, ?, true)', ['session_replication_role', 'replica'])
      await trx
        .from('grants')
        .where('user_id', user!.id)
        .update({ unit_id: world.units[1]!.unitId })
    })
    await db.rawQuery(`select pg_terminate_backend(pid) from (${LISTENERS}) as listener`)
    await stream.resync()
    for (const { id } of world.units) await standsIn(id, 'capturing')
    assert.deepEqual(await heardBy(stream), [[`unit_progress:${world.units[1]!.unitId}`]])
  })

  test('one account cannot hold streams without end', async ({ assert }) => {
    const headers = await signIn(world.centre.email)
    const opened = await Promise.all(Array.from({ length: 33 }, () => EventStream.open(headers)))
    streams.push(...opened)
    const statuses = opened.map(({ response }) => response.status)
    assert.deepEqual(statuses.toSorted(), [...Array.from({ length: 32 }, () => 200), 429])
    await openFor(world.coordinators[0]!)
    await Promise.all(opened.map((stream) => stream.close()))
    await until(async () => {
      const again = await EventStream.open(headers)
      streams.push(again)
      return again.response.status === 200
    })
  })
})
