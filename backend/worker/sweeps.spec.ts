import TemporalPrepare from '#backend/commands/temporal_prepare'
import { JobsClient } from '#backend/engine/engine_client'
import { publishSeason } from '#backend/seasons/actions/publish_season'
import { writeWindow } from '#backend/seasons/actions/import_windows'
import { temporal } from '#config/temporal'
import OutboxMessage from '#models/letters/outbox_message'
import Region from '#models/people/region'
import { liveEngine } from '#tests/live_engine'
import { runCommand } from '#tests/run_command'
import PhotoDecision from '#models/photos/photo_decision'
import SeasonUnit from '#models/seasons/season_unit'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { draftSeason, person } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import { taizhou } from '#tests/season_world'
import { freshSinks } from '#tests/smtp_sink'
import { until } from '#tests/until'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Client, ScheduleNotFoundError } from '@temporalio/client'
import { DateTime } from 'luxon'

const SWEEPS = [
  'starts',
  'counts',
  'letters',
  'orders',
  'photos',
  'rechecks',
  'resets',
  'notices',
  'jobs',
  'sessions',
]

const schedules = async () => (await app.container.make(JobsClient)).schedule

test.group('Sweeps', (group) => {
  liveEngine(group)
  freshSinks(group)

  /** Two published schools, one of which cannot be started because its region's window is missing. */
  async function oneCannotStart() {
    const world = await draftSeason(2)
    const { id: regionId } = await Region.create({ name: '镇江地区' })
    await world.units[1]!.merge({ regionId }).save()
    await db.transaction((trx) => writeWindow(world.season.id, regionId, taizhou, trx))
    const published = await publishSeason(world.season, null)
    if (!published.ok) throw new Error(published.error.type)
    await db.from('city_windows').where('region_id', regionId).delete()
    return world
  }

  test('run separately: a season that cannot be started does not stop other seasons or letters', async ({
    assert,
  }) => {
    const world = await oneCannotStart()
    const letter = await OutboxMessage.create({
      businessKey: 'left-behind',
      seasonUnitId: world.units[0]!.id,
      recipientId: world.coordinators[0]!.id,
      template: 'last_day',
      params: { to: '18:00' },
      status: 'queued',
      attempts: 0,
      businessAt: DateTime.now(),
      recordedAt: DateTime.now().minus({ minutes: 1 }),
    })
    await runCommand(TemporalPrepare)
    for (const kind of SWEEPS) await (await schedules()).getHandle(`sweep-${kind}`).trigger()
    await until(async () => (await letter.refresh()).status === 'sent')
    const waiting = () => db.from('season_starts').whereNull('dispatched_at')
    await until(async () => (await waiting()).length === 1)
    const [left] = await waiting()
    assert.equal(left.season_unit_id, world.units[1]!.id)
  })

  test('of resets writes a letter to the teacher of the class, which arrives', async ({
    assert,
  }) => {
    const world = await seasonOfPhotos()
    const unit = await SeasonUnit.query()
      .where('id', world.units[0]!.id)
      .preload('unit')
      .firstOrFail()
    const { id: classId } = await classOf(unit)
    const teacher = await person('class_teacher', unit.unit, { classId })
    const { id: studentId } = await studentOf(unit, { classId })
    const photo = await photoOf(world, 'reset', { studentId })
    await PhotoDecision.create({
      ...{ photoId: photo.id, decision: 'reset', reasonCodes: ['blurred'] },
      ...{ authorId: world.coordinators[0]!.id, businessAt: DateTime.now() },
      recordedAt: DateTime.now().minus({ minutes: 5 }),
    })
    await runCommand(TemporalPrepare)
    await (await schedules()).getHandle('sweep-resets').trigger()
    const sent = () => OutboxMessage.query().where({ template: 'photos_reset', status: 'sent' })
    await until(async () => (await sent()).length === 1)
    assert.equal((await sent())[0]!.recipientId, teacher.id)
  })

  test('preparing the schedules again is safe', async ({ assert }) => {
    for (let times = 1; times <= 2; times += 1) {
      const { code } = await runCommand(TemporalPrepare)
      assert.equal(code, 0)
    }
    for (const kind of SWEEPS) {
      const made = await (await schedules()).getHandle(`sweep-${kind}`).describe()
      assert.containSubset(made.action, { type: 'startWorkflow', workflowId: `sweep-${kind}` })
    }
  })

  test('preparing ends the sweeps and jobs that used to run among the seasons', async ({
    assert,
  }) => {
    const seasons = await app.container.make(Client)
    const taskQueue = temporal.queues.jobs
    const action = { type: 'startWorkflow' as const, workflowType: 'sweep', taskQueue }
    const spec = { intervals: [{ every: '1 day' as const }] }
    await seasons.schedule.create({ scheduleId: 'sweep', spec, action })
    const sweep = await seasons.workflow.start('sweep', { workflowId: 'sweep-photos', taskQueue })
    const job = await seasons.activity.start('deliverMail', {
      id: 'mail/1',
      args: ['1'],
      taskQueue,
      startToCloseTimeout: '1 minute',
    })
    const prepared = async () => {
      await runCommand(TemporalPrepare)
      const { status } = await sweep.describe()
      return status.name === 'TERMINATED' && (await job.describe()).status === 'TERMINATED'
    }
    // The engine lists what was started only after a moment.
    await until(prepared)
    const former = seasons.schedule.getHandle('sweep')
    await assert.rejects(() => former.describe(), ScheduleNotFoundError)
  })
})
