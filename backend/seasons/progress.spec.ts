import UnitDayCount from '#models/seasons/unit_day_count'
import Unit from '#models/people/unit'
import StudentAbsence from '#models/roster/student_absence'
import type User from '#models/people/user'
import { instantOf } from '#domain/calendar/instant'
import { emptyDatabase } from '#tests/empty_database'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import { person, type World } from '#tests/season_fixture'
import { classOf, studentsOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const on = (day: string) => ({ takenAt: DateTime.fromISO(instantOf(day, '10:00')) })

/** Six students of two classes, photographed on 20 and 21 March; the clock stands at ten on the second day. */
async function twoDays() {
  const world = await seasonOfPhotos()
  const [unit] = world.units
  const one = await classOf(unit!)
  const other = await classOf(unit!, { name: '软件2002' })
  const students = await studentsOf(unit!, [one, one, one, other, other, other])
  const photo = (index: number, status: Parameters<typeof photoOf>[1], day: string) =>
    photoOf(world, status, { studentId: students[index]!.id, ...on(day) })
  await photo(0, 'accepted', '2023-03-20')
  await photo(1, 'reset', '2023-03-20')
  await photo(3, 'awaiting_review', '2023-03-20')
  await photo(4, 'failed', '2023-03-21')
  return { world, students, other }
}

const progressOf = async (client: ApiClient, { units }: World, user: User) =>
  (await client.get(`/api/season_units/${units[0]!.id}/progress`).loginAs(user)).body().data

test.group('The days of capture', (group) => {
  group.each.teardown(emptyDatabase)

  test('have a line each: captured, qualified, reset and unresolved, as the day counts say', async ({
    client,
    assert,
  }) => {
    const { world } = await twoDays()
    const { captured } = await progressOf(client, world, world.coordinators[0]!)
    assert.deepEqual(captured, [
      // The accepted one was looked at by nobody.
      { day: '2023-03-20', captured: 2, qualified: 1, reset: 1, unresolved: 2 },
      { day: '2023-03-21', captured: 0, qualified: 0, reset: 0, unresolved: 1 },
    ])
    const counts = await UnitDayCount.query().orderBy('day')
    assert.deepEqual(
      captured.map(({ captured: heads, unresolved }: any) => [heads, unresolved]),
      counts.map((row) => [row.captured, row.unresolved])
    )
  })

  test('are those of the own class for its teacher, without photos that are the school’s to clear', async ({
    client,
    assert,
  }) => {
    const { world, other } = await twoDays()
    const school = await Unit.findOrFail(world.units[0]!.unitId)
    const teacher = await person('class_teacher', school, { classId: other.id })
    const { captured, pace } = await progressOf(client, world, teacher)
    assert.deepEqual(captured, [
      { day: '2023-03-20', captured: 1, qualified: 0, reset: 0, unresolved: null },
      { day: '2023-03-21', captured: 0, qualified: 0, reset: 0, unresolved: null },
    ])
    assert.containSubset(pace, { kind: 'running', perDay: 1, awaited: 3, daysLeft: 6, reach: 3 })
  })

  test('that were typed in stand as they are, without what nobody has counted', async ({
    client,
    assert,
  }) => {
    const world = await seasonOfPhotos({ counts: 'typed' })
    await db.table('unit_day_counts').insert({
      ...{ season_unit_id: world.units[0]!.id, day: '2023-03-20', expected: 9, captured: 5 },
      ...{ pending_review: 0, unresolved: 2, locked: 0, revision: 1, clock_seq: 0 },
    })
    const { captured } = await progressOf(client, world, world.centre)
    assert.deepEqual(captured, [
      { day: '2023-03-20', captured: 5, qualified: null, reset: null, unresolved: 2 },
    ])
  })

  test('say at what pace the window’s end is met, without whoever is absent for a reason', async ({
    client,
    assert,
  }) => {
    const { world, students } = await twoDays()
    const [coordinator] = world.coordinators
    await StudentAbsence.create({
      ...{ seasonUnitId: world.units[0]!.id, studentId: students[5]!.id },
      ...{ round: 'main', reason: 'enlisted', authorId: coordinator!.id },
    })
    const { pace, reasons, classes, colleges } = await progressOf(client, world, coordinator!)
    assert.deepEqual(pace, {
      kind: 'running',
      ...{ captured: 2, awaited: 5, firstDay: '2023-03-20', lastDay: '2023-03-26' },
      ...{ counted: ['2023-03-20'], perDay: 2, daysLeft: 6, needed: 1, reach: 5 },
    })
    // As the memo says it: who failed and is not retaken is among those who were reset.
    assert.deepEqual(reasons, { enlisted: 1, reset_not_retaken: 2, unexplained: 1 })
    assert.deepEqual(colleges[0].reasons, reasons)
    assert.sameDeepMembers(
      classes.map((row: any) => row.reasons),
      [
        { reset_not_retaken: 1, unexplained: 1 },
        { enlisted: 1, reset_not_retaken: 1 },
      ]
    )
  })
})
