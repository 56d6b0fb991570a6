import { countDay } from '#backend/seasons/actions/count_day'
import { notifyCounts } from '#backend/seasons/actions/notify_counts'
import type { SeasonGateway } from '#backend/engine/season_gateway'
import { say } from '#backend/lang/words'
import { DATABASE_ROLES } from '#config/database_roles'
import { instantOf } from '#domain/calendar/instant'
import type { PhotoState } from '#domain/photos/desk'
import type Photo from '#models/photos/photo'
import Student from '#models/roster/student'
import UnitExpectation from '#models/roster/unit_expectation'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const DAY = '2023-03-21'
const at = (time: string, day = DAY) => DateTime.fromISO(instantOf(day, time))

const lineOf = ({ units }: World, day = DAY) =>
  db.from('unit_day_counts').where({ season_unit_id: units[0]!.id, day }).first()

/** A photo of a new student taken on the day, in this state. */
const taken = (world: World, status: PhotoState, more: Partial<Photo> = {}) =>
  photoOf(world, status, { takenAt: at('10:00'), ...more })

/** An engine that says what it was told. */
function listening() {
  const sent: { on: string; unresolved: number }[] = []
  const countDays = async (_id: string, count: (typeof sent)[number]) => void sent.push(count)
  return { sent, gateway: { countDay: countDays } as unknown as SeasonGateway }
}

const ofTyped = { day: DAY, expected: 9, captured: 9, pendingReview: 0, unresolved: 3, locked: 0 }

test.group('Day counts from photos', (group) => {
  group.each.teardown(emptyDatabase)
  let world: World
  group.each.setup(async () => {
    world = await seasonOfPhotos({ lookAt: 'uncertain' })
  })

  test('are of the business day in Shanghai, whatever the day in London', async ({ assert }) => {
    await taken(world, 'accepted', { takenAt: DateTime.fromISO('2023-03-20T16:30:00Z') })
    assert.containSubset(await lineOf(world), { captured: 1, source: 'photos' })
    assert.isNull(await lineOf(world, '2023-03-20'))
  })

  test('say who is captured, what waits, what is unresolved and what was reset', async ({
    assert,
  }) => {
    const { id: twice } = await studentOf(world.units[0]!)
    for (const status of ['accepted', 'awaiting_review', 'appealed', 'parked'] as const)
      await taken(world, status)
    await taken(world, 'awaiting_review', { studentId: twice })
    await taken(world, 'awaiting_review', { studentId: twice })
    for (const status of ['checking', 'failed', 'reset'] as const) await taken(world, status)
    await taken(world, 'awaiting_review', { studentId: null })
    await taken(world, 'failed', { submittedAt: null })
    assert.containSubset(await lineOf(world), {
      expected: 9,
      captured: 5,
      pending_review: 6,
      unresolved: 7,
      reset_open: 1,
      locked: 0,
    })
  })

  test('no longer hold a photo open once it is reset, or retaken on a later day', async ({
    assert,
  }) => {
    const failed = await taken(world, 'failed')
    const other = await taken(world, 'failed')
    assert.containSubset(await lineOf(world), { unresolved: 2, reset_open: 0 })
    await failed.merge({ status: 'reset' }).save()
    assert.containSubset(await lineOf(world), { unresolved: 1, reset_open: 1 })
    const next = { takenAt: at('09:00', '2023-03-22') }
    await taken(world, 'checking', { studentId: failed.studentId, ...next })
    await taken(world, 'accepted', { studentId: other.studentId, ...next })
    assert.containSubset(await lineOf(world), { unresolved: 0, reset_open: 0, captured: 0 })
    assert.containSubset(await lineOf(world, '2023-03-22'), { captured: 1 })
  })

  test('expect the students of the list, or as many as the school has declared', async ({
    assert,
  }) => {
    const [unit] = world.units
    const photo = await taken(world, 'accepted')
    assert.containSubset(await lineOf(world), { expected: 1 })
    await Student.query().update({ origin: 'code' })
    const declared = { seasonUnitId: unit!.id, authorId: world.coordinators[0]!.id }
    await UnitExpectation.create({ ...declared, declaredHeads: 40 })
    await photo.merge({ status: 'reset' }).save()
    assert.containSubset(await lineOf(world), { expected: 40 })
  })

  test('are told to the season only when another number is unresolved', async ({ assert }) => {
    const { gateway, sent } = listening()
    await taken(world, 'accepted')
    assert.containSubset(await lineOf(world), { revision: '0' })
    await taken(world, 'failed')
    await taken(world, 'accepted')
    assert.containSubset(await lineOf(world), { revision: '1', captured: 2 })
    assert.equal(await notifyCounts(gateway), 1)
    assert.deepEqual(sent, [{ on: DAY, unresolved: 1 }])
    await taken(world, 'accepted')
    assert.equal(await notifyCounts(gateway), 0)
  })

  test('of the last minute wait for the next sweep, but not for a move of the clock', async ({
    assert,
  }) => {
    const { gateway, sent } = listening()
    await taken(world, 'failed')
    assert.equal(await notifyCounts(gateway, 'settled'), 0)
    await db
      .from('unit_day_counts')
      .update({ unsent_since: db.raw(`now() - interval '61 seconds'`) })
    await taken(world, 'failed')
    assert.equal(await notifyCounts(gateway, 'settled'), 1)
    await taken(world, 'failed')
    assert.equal(await notifyCounts(gateway), 1)
    assert.deepEqual(
      sent.map(({ unresolved }) => unresolved),
      [2, 3]
    )
  })

  test('hold the clock until they are stored', async ({ assert }) => {
    const counting = await db.transaction()
    const [photo] = [await taken(world, 'accepted')]
    await counting.from('photos').where('id', photo!.id).update({ status: 'failed' })
    await counting.rawQuery('set constraints all immediate')
    const moving = db.transaction(async (trx) => {
      await trx.rawQuery(`set local lock_timeout = '50ms'`)
      await trx.from('season_clock').where('id', 1).forUpdate().first()
    })
    await assert.rejects(() => moving, /lock timeout/)
    await counting.commit()
  })

  test('are changed by the worker that judges photos', async ({ assert }) => {
    const photo = await taken(world, 'checking', { verdict: null })
    await db.connection('superuser').transaction(async (trx) => {
      await trx.rawQuery(`set local role ${DATABASE_ROLES.photos}`)
      await trx.from('photos').where('id', photo.id).update({ status: 'failed', verdict: 'fail' })
    })
    assert.containSubset(await lineOf(world), { unresolved: 1 })
    const counters = await db.from('student_counts').first()
    assert.containSubset(counters, { to_retake: 1, being_checked: 0 })
  })

  test('cannot be typed in once the unit has a student', async ({ assert }) => {
    const [unit] = world.units
    const { gateway } = listening()
    const type = () => countDay(unit!, ofTyped, null, gateway)
    assert.isTrue((await type()).ok)
    assert.containSubset(await lineOf(world), { source: 'typed', unresolved: 3 })
    await taken(world, 'accepted')
    assert.deepEqual(await type(), { ok: false, error: { type: 'counted_from_photos' } })
    assert.containSubset(await lineOf(world), { source: 'photos', unresolved: 0, captured: 1 })
  })

  test('are refused to whoever types them, with the sentence, and the line stays', async ({
    client,
    assert,
  }) => {
    await taken(world, 'failed')
    const { day, ...counts } = ofTyped
    const answer = await client
      .put(`/api/season_units/${world.units[0]!.id}/day_counts/${day}`)
      .json(counts)
      .loginAs(world.coordinators[0]!)
      .withCsrfToken()
    answer.assertStatus(409)
    assert.deepEqual(answer.body().error, {
      type: 'counted_from_photos',
      message: say('zh', 'errors.counted_from_photos'),
    })
    assert.containSubset(await lineOf(world), { source: 'photos', unresolved: 1 })
  })

  test('stay typed in a season whose policy says so', async ({ assert }) => {
    const typed = await seasonOfPhotos({ counts: 'typed' })
    await taken(typed, 'failed')
    assert.isNull(await lineOf(typed))
    const { gateway } = listening()
    assert.isTrue((await countDay(typed.units[0]!, ofTyped, null, gateway)).ok)
    assert.containSubset(await lineOf(typed), { source: 'typed', unresolved: 3 })
  })
})
