import { SeasonGateway } from '#backend/engine/season_gateway'
import { createJob } from '#backend/jobs/actions/open_job'
import { runJob, type JobRun } from '#backend/jobs/actions/run_job'
import { readResult } from '#backend/jobs/job_results'
import { runResets } from '#backend/photos/wall/run_resets'
import Grant from '#models/people/grant'
import Job from '#models/jobs/job'
import Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const ATTEMPT = { number: 1, heartbeat: () => undefined }

/** A class whose photos were taken in one bad light, and one photo of another class. */
async function badLight(world: World, count: number) {
  const unit = await SeasonUnit.findOrFail(world.units[0]!.id)
  const { id: classId } = await classOf(unit)
  for (let number = 0; number < count; number += 1)
    await photoOf(world, 'accepted', { studentId: (await studentOf(unit, { classId })).id })
  await photoOf(world, 'accepted')
  return classId
}

const order = (classId: string) => ({
  chip: 'all' as const,
  classId,
  reasonCodes: ['uneven_light' as const],
  until: DateTime.utc().toISO(),
})

const resetPhotos = () => Photo.query().where('status', 'reset')

test.group('A whole class that is reset', (group) => {
  group.each.setup(() => emptyDatabase)

  test('is one job at a time, of a coordinator and not of a class teacher', async ({
    client,
    assert,
    cleanup,
  }) => {
    const gateway = await app.container.make(SeasonGateway)
    const started: string[] = []
    app.container.swap(SeasonGateway, () =>
      Object.assign(Object.create(gateway), {
        isOnline: async () => true,
        startJob: async (id: string) => void started.push(id),
      })
    )
    cleanup(() => app.container.restore(SeasonGateway))
    const world = await seasonOfPhotos()
    const classId = await badLight(world, 3)
    const [own] = world.coordinators
    const ask = (body: object) =>
      client
        .post(`/api/season_units/${world.units[0]!.id}/photo_resets`)
        .json(body)
        .loginAs(own!)
        .withCsrfToken()
    const { until: _until, ...wanted } = order(classId)
    const { reasonCodes: _why, ...shown } = wanted
    const counted = await client
      .get(`/api/season_units/${world.units[0]!.id}/photo_resets`)
      .qs(shown)
      .loginAs(own!)
    assert.deepEqual(counted.body().data, { count: 3 })
    const none = await ask({ ...wanted, chip: 'appealed' })
    assert.equal(none.body().error.type, 'nothing_to_reset')
    const opened = await ask(wanted)
    opened.assertStatus(202)
    assert.equal(opened.body().data.total, 3)
    assert.equal((await ask(wanted)).body().error.type, 'reset_running')
  })

  test('that is killed half-way is reset to its end by the next run, each photo once', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const classId = await badLight(world, 45)
    const { id: seasonUnitId, seasonId } = world.units[0]!
    const params = { seasonId, seasonUnitId, order: order(classId) }
    const authorId = world.coordinators[0]!.id
    const job = await db.transaction((trx) =>
      createJob(
        { kind: 'reset_photos', businessKey: seasonUnitId, authorId, params, total: 45 },
        trx
      )
    )
    let reports = 0
    const killed = (run: JobRun<'reset_photos'>) =>
      runResets({
        ...run,
        progress: async (done) => {
          await run.progress(done)
          reports += 1
          if (reports > 1) throw new Error('killed')
        },
      })
    await assert.rejects(() => runJob(job.id, { reset_photos: killed }, ATTEMPT), 'killed')
    const halfway = (await resetPhotos()).length
    assert.isTrue(halfway > 0 && halfway < 45)
    await runJob(job.id, { reset_photos: runResets }, { ...ATTEMPT, number: 2 })
    assert.lengthOf(await resetPhotos(), 45)
    assert.lengthOf(await db.from('photo_decisions').where('job_id', job.id), 45)
    const done = await Job.findOrFail(job.id)
    assert.equal(done.state, 'done')
    assert.deepEqual(await readResult(done.resultKey!), { seasonUnitId, reset: 45, refused: {} })
  })

  test('is refused photo by photo once its author has no right any more, and says so', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const classId = await badLight(world, 2)
    const { id: seasonUnitId, seasonId } = world.units[0]!
    const authorId = world.coordinators[0]!.id
    const params = { seasonId, seasonUnitId, order: order(classId) }
    const job = await db.transaction((trx) =>
      createJob({ kind: 'reset_photos', businessKey: 'x', authorId, params, total: 2 }, trx)
    )
    await Grant.query().where('userId', authorId).update({ role: 'class_teacher', classId })
    await runJob(job.id, { reset_photos: runResets }, ATTEMPT)
    assert.lengthOf(await resetPhotos(), 0)
    const { resultKey } = await Job.findOrFail(job.id)
    assert.deepEqual(await readResult(resultKey!), {
      seasonUnitId,
      reset: 0,
      refused: { not_allowed: 2 },
    })
  })
})
