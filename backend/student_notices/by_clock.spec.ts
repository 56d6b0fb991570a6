import { tellByClock } from '#backend/student_notices/actions/tell_by_clock'
import { instantOf } from '#domain/calendar/instant'
import Round from '#models/seasons/round'
import StudentNotice from '#models/student_notices/student_notice'
import { liveEngine } from '#tests/live_engine'
import { photoOf } from '#tests/live_photos'
import { act, publishedSeason, walkTo, type World } from '#tests/season_fixture'
import { saveSetup } from '#tests/season_world'
import { onThePage, standingOfNotices } from '#tests/student_notices'
import { studentOf } from '#tests/students_fixture'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const LAST = '2023-03-24'
const DURING = instantOf('2023-03-21', '10:00')

test.group('What students are told by the clock of the season', (group) => {
  const engine = liveEngine(group)

  const submitted = { submittedAt: DateTime.fromISO(DURING), takenAt: DateTime.fromISO(DURING) }

  async function capturing(): Promise<World> {
    const makeUp = { makeUpFrom: '08-01', makeUpTo: '11-20' }
    const world = await publishedSeason(engine.gateway, 1, makeUp)
    await act(engine.gateway, world.units[0]!, saveSetup())
    await walkTo(engine.gateway, DURING)
    return world
  }

  const told = async (kind: string) => {
    const rows = await StudentNotice.query().where({ kind, channel: 'inbox' })
    return rows.map(({ studentId, params, businessAt }) => ({
      ...{ studentId, params, at: businessAt.toUTC().toISO() },
    }))
  }

  test('comes at noon of the last day to whoever has not retaken, and at the end with the reason, also where the clock jumps over both', async ({
    assert,
  }) => {
    const world = await capturing()
    const [unit] = world.units
    const of = async () => (await onThePage(unit!)).student.id
    const [late, never, done] = [await of(), await of(), await of()]
    // Who never had the page is told nothing.
    await studentOf(unit!)
    await photoOf(world, 'reset', { studentId: late, ...submitted })
    await photoOf(world, 'accepted', { studentId: done, ...submitted })
    await walkTo(engine.gateway, instantOf(LAST, '11:59'))
    assert.isEmpty(await standingOfNotices())
    await walkTo(engine.gateway, instantOf('2023-03-27', '10:00'))
    const [reminder, ...others] = await told('last_day')
    assert.isEmpty(others)
    assert.equal(reminder!.studentId, late)
    assert.equal(reminder!.at, instantOf(LAST, '12:00'))
    assert.equal(reminder!.params.until, instantOf(LAST, '18:00'))
    const ends = await told('unfinished')
    const whys = Object.fromEntries(ends.map(({ studentId, params }) => [studentId, params.why]))
    assert.deepEqual(whys, { [late]: 'not_retaken', [never]: 'never_shot' })
    assert.deepEqual(ends[0]!.params.makeUp, { from: '2023-08-01', to: '2023-11-20' })
    await walkTo(engine.gateway, instantOf('2023-03-28', '10:00'))
    assert.lengthOf(await standingOfNotices(), 3)
  }).timeout(120_000)

  test('comes again on the last day of a window that was extended, and not twice however often it is asked', async ({
    assert,
  }) => {
    const world = await capturing()
    const [unit] = world.units
    const { student } = await onThePage(unit!)
    await photoOf(world, 'reset', { studentId: student.id, ...submitted })
    const noon = instantOf(LAST, '12:00')
    await Promise.all([tellByClock(noon), tellByClock(noon)])
    await tellByClock(noon)
    assert.lengthOf(await told('last_day'), 1)
    await Round.query()
      .where({ seasonUnitId: unit!.id, kind: 'main' })
      .update({ lastDay: '2023-03-25' })
    await tellByClock(noon)
    assert.lengthOf(await told('last_day'), 1)
    await tellByClock(instantOf('2023-03-25', '12:00'))
    assert.lengthOf(await told('last_day'), 2)
  }).timeout(120_000)
})
