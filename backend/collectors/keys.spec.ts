import SeasonUnit from '#models/seasons/season_unit'
import Photo from '#models/photos/photo'
import { capturing } from '#tests/capture_fixture'
import { collectorOf } from '#tests/collectors'
import { askPhoto, sendPhoto, sentForm } from '#tests/intake'
import { standsIn, syntheticPhoto } from '#tests/live_photos'
import { seasonLike } from '#tests/rights/world'
import { serverUrl, signIn } from '#tests/sign_in'
import type Collector from '#models/collectors/collector'
import { until } from '#tests/until'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const limits = () => limiter.use({ requests: 3_000, duration: '1 minute' })
/** How many requests of a collector were let in. */
const countOf = async (id: string) => (await limits().get(`intake_collector_${id}`))?.consumed ?? 0

test.group('The key of a collector', (group) => {
  const { of } = capturing(group)
  const collector = (more: Partial<Collector> = {}) =>
    collectorOf(of.world.season.id, of.world.centre.id, more)

  test('is asked for by name where it is missing, unknown, expired or revoked', async ({
    assert,
  }) => {
    const { key } = await collector()
    const { key: expired } = await collector({ expiresOn: '2023-03-20' })
    const { key: revoked } = await collector({ revokedAt: DateTime.now() })
    for (const [wrong, type] of [
      [null, 'key_missing'],
      ['tck_x', 'key_missing'],
      [`${key.slice(0, -4)}0000`, 'key_unknown'],
      [key.toUpperCase(), 'key_missing'],
      [expired, 'key_expired'],
      [revoked, 'key_revoked'],
    ] as const) {
      for (const answer of [await askPhoto(wrong), await sendPhoto(wrong)]) {
        assert.deepEqual([answer.status, answer.body.error.type], [401, type])
        assert.equal(answer.headers.get('www-authenticate'), 'Bearer')
        assert.isString(answer.body.error.message)
      }
    }
    assert.equal((await askPhoto(key)).status, 404)
    assert.isEmpty(await db.from('photos'))
  })

  test('opens nothing else, and nobody who is signed in comes in without one', async ({
    assert,
  }) => {
    const { key } = await collector()
    for (const path of ['photos', 'seasons', 'collectors', 'session']) {
      const headers = { authorization: `Bearer ${key}` }
      const { status } = await fetch(`${serverUrl()}/api/${path}`, { headers })
      assert.equal(status, 401, path)
    }
    const signedIn = await signIn(of.world.centre.email)
    assert.equal((await askPhoto(null, 'A-1', signedIn)).status, 401)
  })

  test('leaves no session behind', async ({ assert }) => {
    const { key } = await collector()
    const { status, headers } = await sendPhoto(key)
    assert.equal(status, 202)
    assert.isNull(headers.get('set-cookie'))
  })

  test('that is revoked while a photo is under way is worth nothing any more', async ({
    assert,
  }) => {
    const { collector: sender, key } = await collector()
    const body = new FormData()
    for (const [name, value] of Object.entries(sentForm())) body.append(name, value!)
    const file = new Uint8Array(await syntheticPhoto(1))
    body.append('file', new Blob([file]), 'a.jpg')
    const whole = new Request('http://x.test', { method: 'POST', body })
    const bytes = new Uint8Array(await whole.arrayBuffer())
    let write!: ReadableStreamDefaultController<Uint8Array>
    const stream = new ReadableStream({ start: (controller) => void (write = controller) })
    const sending = fetch(`${serverUrl()}/api/intake/photos`, {
      ...{ method: 'POST', body: stream, duplex: 'half' },
      headers: {
        'authorization': `Bearer ${key}`,
        'content-type': whole.headers.get('content-type')!,
      },
    } as RequestInit)
    write.enqueue(bytes.slice(0, 1_000))
    // Let in: each request is counted, after its key was read and before its body is.
    await until(async () => (await countOf(sender.id)) === 1)
    await sender.merge({ revokedAt: DateTime.now() }).save()
    write.enqueue(bytes.slice(1_000))
    write.close()
    const answer = await sending
    assert.deepEqual(
      [answer.status, ((await answer.json()) as { error: { type: string } }).error.type],
      [401, 'key_revoked']
    )
    assert.isEmpty(await Photo.all())
    assert.isEmpty(await db.from('students'))
  })

  test('of another season sends nothing to this one', async ({ assert }) => {
    const other = await seasonLike(of.world.season, '2023 other')
    const { key } = await collectorOf(other.id, of.world.centre.id)
    const outside = await sendPhoto(key)
    assert.deepEqual([outside.status, outside.body.error.type], [422, 'code_of_no_unit'])
    const { unitId, regionId } = of.unit
    const there = await SeasonUnit.create({ seasonId: other.id, unitId, regionId })
    const early = await sendPhoto(key)
    assert.deepEqual([early.status, early.body.error.type], [409, 'capture_not_set_up'])
    await standsIn(there.id, 'capturing')
    assert.equal((await sendPhoto(key)).status, 202)
    const photos = await Photo.all()
    assert.deepEqual(
      photos.map(({ seasonUnitId }) => seasonUnitId),
      [there.id]
    )
  })

  test('is slowed down alone where it asks too often', async ({ assert }) => {
    const { collector: sender, key } = await collector()
    const { key: ofOther } = await collector()
    await limits().set(`intake_collector_${sender.id}`, 3_000, '1 minute')
    const slowed = await askPhoto(key)
    assert.deepEqual([slowed.status, slowed.body.error.type], [429, 'too_many_requests'])
    assert.isAbove(Number(slowed.headers.get('retry-after')), 0)
    assert.equal((await askPhoto(ofOther)).status, 404)
  })
})
