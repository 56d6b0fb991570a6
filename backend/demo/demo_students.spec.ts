import DemoSeed from '#backend/commands/demo_seed'
import { demo } from '#backend/demo/demo_season'
import { moveClock, waitForClock } from '#backend/rehearsal/move_clock'
import { instantOf } from '#domain/calendar/instant'
import Grant from '#models/people/grant'
import User from '#models/people/user'
import Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import { plantPictures } from '#tests/demo_pictures'
import { emptyDatabase } from '#tests/empty_database'
import { liveEngine } from '#tests/live_engine'
import { runCommand } from '#tests/run_command'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

const DAY = '2023-04-10'
const ZONE = 'Asia/Shanghai'
type Counted = Record<'unmatched' | 'failed' | 'captured' | 'unresolved' | 'students', number>

/** The demo has no photo that is retaken, and no student without a number. */
const inSql = async (where: string, ...values: string[]): Promise<Counted> => {
  const { rows } = await db.rawQuery(
    `select count(*) filter (where student_id is null)::int as unmatched,
        count(*) filter (where status = 'failed' and student_id is not null)::int as failed,
        count(distinct student_id) filter (where status in ('accepted', 'awaiting_review'))::int
          as captured,
        count(*) filter (where status in ('awaiting_review', 'failed')
          or (status = 'accepted' and looked_at is null))::int as unresolved,
        (select count(*)::int from students
          where season_unit_id in (select season_unit_id from photos where ${where})) as students
      from photos where ${where}`,
    [...values, ...values]
  )
  return rows[0]
}

/** Before any worker of this process runs: the seed is one transaction of all its connections. */
async function seed(...words: string[]) {
  await emptyDatabase()
  const { code, logged } = await runCommand(DemoSeed, '--students', ...words)
  if (code !== 0) throw new Error(logged)
}

test.group('The students of the demo', (group) => {
  group.setup(() => seed())
  group.teardown(emptyDatabase)

  test('are 30 to 400 in every school, in colleges and classes, two of which have their people', async ({
    assert,
  }) => {
    const units = await SeasonUnit.query().preload('unit')
    assert.lengthOf(units, demo.units.length)
    for (const { id, unitId, unit } of units) {
      const of = { season_unit_id: id }
      const counted = async (table: string, where: object) =>
        Number((await db.from(table).where(where).count('* as n').first()).n)
      const heads = await counted('students', of)
      assert.isTrue(heads >= 30 && heads <= 400, `${unit.code} has ${heads} students`)
      assert.equal(await counted('student_counts', { ...of, class_id: null }), 0)
      assert.isAbove(await counted('colleges', { unit_id: unitId }), 0)
      assert.isAbove(await counted('classes', of), 0)
      const roles = (await Grant.query().where({ unitId })).map(({ role }) => role)
      assert.sameMembers(roles, ['coordinator', 'college', 'class_teacher'])
    }
  })
})

test.group('A school of the demo', (group) => {
  group.setup(async () => {
    // Schools before one that is in capture on the day would only take time.
    const others = demo.units.splice(0, 7)
    await seed('--units=1').finally(() => demo.units.unshift(...others))
    await plantPictures(await Season.firstOrFail())
  })
  const engine = liveEngine(group)

  test('is photographed as the clock moves, and board, progress, letters and SQL say the same of it', async ({
    client,
    assert,
  }) => {
    const moved = await moveClock(
      { type: 'jump', to: instantOf(DAY, '21:00') },
      engine.gateway,
      null
    )
    assert.isTrue(moved.ok)
    assert.containSubset(await waitForClock(110_000), { target: null, stuckAt: null })
    const photos = await inSql('true')
    assert.isAbove(photos.unmatched, 0)
    assert.isAbove(photos.failed, 0)
    const admin = await User.findByOrFail('email', 'admin@example.test')
    const read = async (path: string) => (await client.get(path).loginAs(admin)).body().data
    const open = (await read('/api/season_units')).filter(
      ({ phase }: { phase: string }) => phase === 'capturing'
    )
    assert.lengthOf(open, 1)
    for (const { id, counts } of open) {
      const all = await inSql('season_unit_id = ?', id)
      const { students: expected, captured, failed: toRetake } = all
      assert.containSubset(counts, { expected, captured, toRetake, missing: expected - captured })
      const { total, days } = await read(`/api/season_units/${id}/progress`)
      assert.deepEqual(total, counts)
      const ofDay = await inSql(
        'season_unit_id = ? and (taken_at at time zone ?)::date = ?',
        id,
        ZONE,
        DAY
      )
      assert.isAbove(ofDay.captured, 0)
      const line = days.find(({ day }: { day: string }) => day === DAY)
      const { unresolved } = ofDay
      assert.containSubset(line, { expected, captured: ofDay.captured, unresolved })
      const letters = await db
        .from('outbox_messages')
        .where({ season_unit_id: id, template: 'day_summary' })
        .whereRaw(`params ->> 'day' = ?`, [DAY])
      assert.isNotEmpty(letters)
      for (const { params } of letters)
        assert.containSubset(params, { expected, captured: ofDay.captured, unresolved })
    }
  }).timeout(120_000)
})
