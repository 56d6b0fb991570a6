import DemoSeed from '#backend/commands/demo_seed'
import { coordinatorEmail, demo } from '#backend/demo/demo_season'
import SeasonUnit from '#models/seasons/season_unit'
import User from '#models/people/user'
import { emptyDatabase } from '#tests/empty_database'
import { liveEngine } from '#tests/live_engine'
import { photoOf } from '#tests/live_photos'
import { runCommand } from '#tests/run_command'
import { serverUrl } from '#tests/sign_in'
import { expectCounted } from '#tests/counted_students'
import type { World } from '#tests/season_fixture'
import { classOf, studentOf } from '#tests/students_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { rehearseSeason } from './rehearse_season.js'

const [school] = demo.units

/** Two students of the school's list, of whom one is photographed. */
async function listAndPhoto(unit: SeasonUnit) {
  const { id: classId, collegeId } = await classOf(unit)
  const place = { classId, collegeId }
  await studentOf(unit, { ...place, listPosition: 1 })
  const { id: studentId } = await studentOf(unit, { ...place, listPosition: 2 })
  const coordinators = [await User.findByOrFail('email', coordinatorEmail(school!.code))]
  await photoOf({ units: [unit], coordinators } as World, 'accepted', {
    studentId,
    productKey: 'made/of_two.jpg',
  })
}

test.group('A season', (group) => {
  liveEngine(group)
  // Of suites before it as well: the demo is seeded into an empty database.
  group.each.setup(emptyDatabase)
  group.teardown(emptyDatabase)

  test('whose counts are {$self} is played to its end through the API')
    .with(['typed', 'photos'] as const)
    .run(async ({ assert }, counts) => {
      const typed = counts === 'typed' ? ['--typed'] : []
      const seeded = await runCommand(DemoSeed, '--units=1', ...typed)
      assert.equal(seeded.code, 0)
      const unit = await SeasonUnit.firstOrFail()
      if (counts === 'photos') await listAndPhoto(unit)
      const [played, ...others] = await rehearseSeason(serverUrl(), { counts })
      assert.isEmpty(others)
      assert.deepInclude(played, { unit: school!.name, phase: 'closed' })
      assert.deepEqual(played!.phases.map(({ phase }) => phase).slice(-3), [
        'feedback_review',
        'feedback_accepted',
        'closed',
      ])
      const days = await db.from('unit_day_counts').where('season_unit_id', unit.id)
      assert.equal(
        days.some(({ source }) => source === 'typed'),
        counts === 'typed'
      )
      await expectCounted(assert)
    })
})
