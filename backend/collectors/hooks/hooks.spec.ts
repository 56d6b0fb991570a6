import { sendEvents } from '#backend/collectors/hooks/send_events'
import { setHook } from '#backend/collectors/actions/set_hook'
import type { postEvent } from '#backend/collectors/hooks/post_event'
import { describedCollector } from '#backend/collectors/queries/described_collectors'
import { err, ok } from '#domain/result'
import type Collector from '#models/collectors/collector'
import HookEvent from '#models/collectors/hook_event'
import type Photo from '#models/photos/photo'
import { capturing } from '#tests/capture_fixture'
import { collectorOf } from '#tests/collectors'
import { photoOf } from '#tests/live_photos'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const ADDRESS = 'https://collector.example.com/hooks'
const REFUSED = err({ type: 'answered', status: 500 } as const)

test.group('What a collector is told by its hook', (group) => {
  const { of } = capturing(group)

  /** A collector that is told, and what it gets. */
  async function told() {
    const { collector } = await collectorOf(of.world.season.id, of.world.centre.id)
    await setHook(collector.id, ADDRESS, of.world.centre.id)
    return collector
  }

  /** A photo that a collector has sent. */
  async function sentBy({ id: collectorId }: Collector, externalNo: string, studentId?: string) {
    const shown = studentId ?? (await studentOf(of.unit)).id
    const by = { authorKind: 'collector', authorId: null, collectorId, via: 'intake' } as const
    const photo = await photoOf(of.world, 'checking', { ...by, studentId: shown, verdict: null })
    await db.table('intake_requests').insert({
      ...{ collector_id: collectorId, external_no: externalNo, photo_id: photo.id },
      ...{ request_hash: 'ab'.repeat(32), taken_at: new Date() },
    })
    return photo
  }

  const judge = (photo: Photo) =>
    photo.merge({ status: 'accepted', verdict: 'pass', objectKey: 'photos/00/x' }).save()
  const reset = (photo: Photo) => photo.merge({ status: 'reset' }).save()
  const allDue = () =>
    db.from('hook_events').whereNull('sent_at').update({ next_at: '2023-01-01T00:00:00Z' })

  /** Sends what waits, and answers what the collector got: number and state. */
  async function sweep(
    answer: (no: string) => Awaited<ReturnType<typeof postEvent>> = () => ok(null),
    most?: number
  ) {
    const got: string[] = []
    await sendEvents(async (_address, body) => {
      const { external_no, state } = JSON.parse(body)
      got.push(`${external_no} ${state}`)
      return answer(external_no)
    }, most)
    return got.toSorted()
  }

  test('is each change of each of its photos, once and in order for a student', async ({
    assert,
  }) => {
    const collector = await told()
    const { id: studentId } = await studentOf(of.unit)
    const first = await sentBy(collector, 'A-1', studentId)
    const second = await sentBy(collector, 'A-2', studentId)
    const other = await sentBy(collector, 'B-1')
    await judge(first)
    await reset(first)
    await judge(second)
    await judge(other)
    assert.isEmpty(await sweep(), 'a reset may be taken back within seconds')
    await allDue()
    assert.deepEqual(await sweep(), ['A-1 accepted', 'B-1 accepted'])
    assert.deepEqual(await sweep(), ['A-1 reset'])
    assert.deepEqual(await sweep(), ['A-2 accepted'])
    assert.isEmpty(await sweep())
  })

  test('waits behind what was not received, while other students go on', async ({ assert }) => {
    const collector = await told()
    const photo = await sentBy(collector, 'A-1')
    const other = await sentBy(collector, 'B-1')
    await judge(photo)
    await reset(photo)
    await judge(other)
    await allDue()
    const refusing = (no: string) => (no === 'A-1' ? REFUSED : ok(null))
    assert.deepEqual(await sweep(refusing), ['A-1 accepted', 'B-1 accepted'])
    assert.isEmpty(await sweep(refusing), 'it is tried again after a minute')
    const refused = { photoId: photo.id, state: 'accepted' }
    const { attempts, fault } = await HookEvent.query().where(refused).firstOrFail()
    assert.deepEqual([attempts, fault], [1, '500'])
    await allDue()
    assert.deepEqual(await sweep(), ['A-1 accepted'])
    assert.deepEqual(await sweep(), ['A-1 reset'])
  })

  test('is given up after many attempts, and what comes behind it goes on', async ({ assert }) => {
    const collector = await told()
    const photo = await sentBy(collector, 'A-1')
    await judge(photo)
    await reset(photo)
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await allDue()
      assert.deepEqual(await sweep(() => REFUSED), ['A-1 accepted'])
    }
    await allDue()
    assert.deepEqual(await sweep(), ['A-1 reset'])
    assert.isNotNull((await HookEvent.findByOrFail('state', 'accepted')).givenUpAt)
  })

  const again = (client: ApiClient, { id }: Collector, address: string) =>
    client
      .post(`/api/collectors/${id}/hook/repetitions`)
      .json({ address })
      .loginAs(of.world.centre)
      .withCsrfToken()
  const giveUp = () =>
    db
      .from('hook_events')
      .whereNull('sent_at')
      .update({ given_up_at: new Date(), attempts: 12, fault: '500' })

  test('is sent again as the centre says, but for what a later state has overtaken', async ({
    client,
    assert,
  }) => {
    const collector = await told()
    const photo = await sentBy(collector, 'A-1')
    const overtaken = await sentBy(collector, 'B-1')
    await judge(photo)
    await reset(photo)
    await judge(overtaken)
    await giveUp()
    await reset(overtaken)
    await allDue()
    assert.deepEqual(await sweep(), ['B-1 reset'])
    const { hook } = (await describedCollector(collector.id))!
    assert.containsSubset(hook, { sent: 1, waiting: 0, givenUp: 2, fault: '500' })
    assert.isNotNull(hook!.lastSentAt)

    const other = await again(client, collector, 'https://other.example.com/')
    assert.equal(other.body().error.type, 'hook_changed')
    assert.isEmpty(await sweep())
    const said = await again(client, collector, ADDRESS)
    said.assertStatus(204)
    assert.deepEqual(await sweep(), ['A-1 accepted'])
    assert.deepEqual(await sweep(), ['A-1 reset'])
    assert.isEmpty(await sweep())
    const entry = await db.from('audit_entries').where('action', 'collector.hook_sent_again')
    assert.lengthOf(entry, 1)
  })

  test('does not wait behind another collector, however much that one does not receive', async ({
    assert,
  }) => {
    const silent = await told()
    const first = await sentBy(silent, 'S-1')
    const students: string[] = []
    for (let index = 0; index < 12; index += 1) students.push((await studentOf(of.unit)).id)
    const event = { collector_id: silent.id, photo_id: first.id, season_unit_id: of.unit.id }
    await db.table('hook_events').multiInsert(
      students.map((student_id, index) => ({
        ...{ ...event, student_id, external_no: `S-${index + 2}`, state: 'accepted' },
      }))
    )
    await judge(await sentBy(await told(), 'A-1'))
    await allDue()
    const answer = (no: string) => (no === 'A-1' ? ok(null) : err({ type: 'not_reached' } as const))
    assert.deepEqual(await sweep(answer, 4), [
      'A-1 accepted',
      'S-2 accepted',
      'S-3 accepted',
      'S-4 accepted',
    ])
    await allDue()
    const got = await sweep(answer)
    assert.isAtMost(got.length, 8, 'a server that is silent is left in peace')
  })

  test('is nothing once the key is revoked', async ({ assert }) => {
    const collector = await told()
    await judge(await sentBy(collector, 'A-1'))
    await collector.merge({ revokedAt: DateTime.now() }).save()
    await allDue()
    assert.isEmpty(await sweep())
    assert.isNotNull((await HookEvent.firstOrFail()).givenUpAt)
  })

  test('names a number and codes, and nobody', async ({ assert }) => {
    const collector = await told()
    await judge(await sentBy(collector, 'A-1'))
    await allDue()
    let told_ = ''
    await sendEvents(async (address, body) => {
      assert.equal(address, ADDRESS)
      told_ = body
      return ok(null)
    })
    const { id, external_no, state, verdict, happened_at, ...more } = JSON.parse(told_)
    assert.deepEqual([external_no, state, verdict, more], ['A-1', 'accepted', 'pass', {}])
    assert.match(`${id} ${happened_at}`, /^[0-9a-f-]{36} \d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  test('is nothing without an address, and nothing once it is taken away', async ({ assert }) => {
    const { collector: asking } = await collectorOf(of.world.season.id, of.world.centre.id)
    await judge(await sentBy(asking, 'A-1'))
    assert.isEmpty(await HookEvent.query())
    const collector = await told()
    await judge(await sentBy(collector, 'B-1'))
    await collector.refresh()
    await collector.merge({ hookAddress: null, hookSecret: null }).save()
    await allDue()
    assert.isEmpty(await sweep())
    assert.isNotNull((await HookEvent.firstOrFail()).givenUpAt)
  })

  const asked = (client: ApiClient, { id }: Collector, address: string) =>
    client
      .post(`/api/collectors/${id}/hook`)
      .json({ address })
      .loginAs(of.world.centre)
      .withCsrfToken()

  test('is set by the centre, with a secret that is shown once and stored sealed', async ({
    client,
    assert,
  }) => {
    const { collector } = await collectorOf(of.world.season.id, of.world.centre.id)
    const set = await asked(client, collector, ADDRESS)
    set.assertStatus(201)
    const { data, meta } = set.body()
    assert.match(meta.secret, /^tcw_[\w-]{43}$/)
    const none = { sent: 0, lastSentAt: null, waiting: 0, givenUp: 0, fault: null }
    assert.deepEqual(data.hook, { address: ADDRESS, ...none })
    assert.notInclude(JSON.stringify(await db.from('collectors')), meta.secret)
    const second = (await asked(client, collector, ADDRESS)).body().meta.secret
    assert.notEqual(second, meta.secret)
    const removed = await client
      .delete(`/api/collectors/${collector.id}/hook`)
      .loginAs(of.world.centre)
      .withCsrfToken()
    removed.assertStatus(204)
    await collector.refresh()
    assert.isNull(collector.hookAddress)
    const entries = await db.from('audit_entries').where('subject_id', collector.id).orderBy('id')
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['collector.hook_set', 'collector.hook_set', 'collector.hook_removed']
    )
  })

  test('has an address of the public internet, by https', async ({ client, assert }) => {
    const { collector } = await collectorOf(of.world.season.id, of.world.centre.id)
    const unfit = [
      ...['http://collector.example.com/', 'https://localhost/', 'https://10.0.0.1/'],
      ...['https://[::1]/', 'https://user:pass@collector.example.com/', 'collector.example.com'],
      ...[
        'https://intern/',
        `https://collector.example.com/${'x'.repeat(400)}`,
        'ftp://example.com',
      ],
    ]
    for (const address of unfit) {
      const { error } = (await asked(client, collector, address)).body()
      assert.equal(error.type, 'hook_address_unfit', address)
    }
    assert.equal((await asked(client, collector, '')).body().error.type, 'invalid')
  })
})
