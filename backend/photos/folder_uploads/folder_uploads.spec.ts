import { sweepJobs } from '#backend/jobs/actions/sweep_jobs'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import Job from '#models/jobs/job'
import { anotherSchool } from '#tests/another_school'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const asker =
  (client: ApiClient, { units, coordinators }: World, user = coordinators[0]!) =>
  (path: string, body: object) =>
    client
      .post(`/api/season_units/${units[0]!.id}/${path}`)
      .json(body)
      .loginAs(user)
      .withCsrfToken()

test.group('A folder of photos', (group) => {
  group.teardown(emptyDatabase)

  test('is matched to students by the numbers in one request, in any width and case, and numbers of other schools are as unknown as nobody’s', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const { id } = await studentOf(world.units[0]!, { xh: '20B01', xhKey: '20b01' })
    await studentOf(await anotherSchool(world), { xh: '404', xhKey: '404' })
    const ask = asker(client, world)
    const { data } = (
      await ask('students/resolve', { numbers: ['２０b01', '20B01', '404', '405'] })
    ).body()
    assert.deepEqual(
      data.map(({ student }: { student: { id: string } | null }) => student?.id ?? null),
      [id, id, null, null]
    )
    assert.deepEqual(data[0].student, { id, xh: '20B01', maskedName: '王*', lastFour: '123X' })
    const many = { numbers: Array.from({ length: 501 }, () => '1') }
    ;(await ask('students/resolve', many)).assertStatus(422)
    const stranger = asker(client, world, await person('finance'))
    ;(await stranger('students/resolve', { numbers: ['20B01'] })).assertStatus(403)
  })

  test('goes on where it was interrupted: the server says which files it has', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [here, gone, missing] = ['a', 'b', 'c'].map((letter) => letter.repeat(64))
    const { studentId } = await photoOf(world, 'accepted', { rawDigest: here! })
    await photoOf(world, 'reset', { rawDigest: gone! })
    const known = await asker(client, world)('photos/known', { digests: [here, gone, missing] })
    assert.deepEqual(known.body().data, [{ digest: here, studentId }])
  })

  test('is one job of its author, which shows how far it is, continues, and stops when it is cancelled', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const [own] = world.coordinators
    const ask = asker(client, world)
    const open = async (total: number) => (await ask('photo_uploads', { total })).body().data
    const report = (id: string, body: object, user = own!) =>
      client.put(`/api/photo_uploads/${id}`).json(body).loginAs(user).withCsrfToken()
    const first = await open(10)
    assert.containSubset(first, { kind: 'upload_photos', state: 'running', done: 0, total: 10 })
    assert.equal((await report(first.id, { done: 4 })).body().data.done, 4)
    const again = await open(6)
    assert.containSubset(again, { id: first.id, done: 4, total: 10 })
    ;(await report(first.id, { done: 5 }, world.centre)).assertStatus(404)
    const cancel = client.post(`/api/jobs/${first.id}/cancellation`).loginAs(own!).withCsrfToken()
    ;(await cancel).assertStatus(204)
    const stopped = await report(first.id, { done: 6 })
    assert.equal(stopped.body().error.type, 'upload_ended')
    const next = await open(2)
    assert.notEqual(next.id, first.id)
    const done = await report(next.id, { done: 9, state: 'done' })
    assert.containSubset(done.body().data, { state: 'done', done: 2 })
  })

  test('whose page has not reported for an hour is given up, and no worker runs it', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const row = (minutes: number, heartbeat = minutes) =>
      Job.create({
        ...{ kind: 'upload_photos', businessKey: String(minutes + heartbeat), total: 3, done: 1 },
        ...{ authorId: world.centre.id, state: 'running' },
        params: { seasonId: world.season.id, seasonUnitId: world.units[0]!.id },
        recordedAt: DateTime.now().minus({ minutes }),
        heartbeatAt: DateTime.now().minus({ minutes: heartbeat }),
      } as Partial<Job>)
    const [old, young, busy] = [await row(61), await row(59), await row(600, 1)]
    assert.equal(await sweepJobs({} as SeasonGateway), 0)
    const state = async ({ id }: Job) => (await Job.findOrFail(id)).state
    assert.deepEqual(
      [await state(old), await state(young), await state(busy)],
      ['cancelled', 'running', 'running']
    )
  })
})
