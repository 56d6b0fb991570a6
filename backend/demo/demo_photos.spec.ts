import DemoSeed from '#backend/commands/demo_seed'
import { demo } from '#backend/demo/demo_season'
import { instantOf } from '#domain/calendar/instant'
import { isInsideWindow } from '#domain/photos/intake'
import Photo from '#models/photos/photo'
import { liveEngine } from '#tests/live_engine'
import { emptyDatabase } from '#tests/empty_database'
import { runCommand } from '#tests/run_command'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('Photos of the demo', (group) => {
  liveEngine(group)
  group.setup(emptyDatabase)

  test('are taken inside the capture window, on the season’s dates', async ({ assert }) => {
    const { code } = await runCommand(DemoSeed, '--units=1', '--photos=3')
    assert.equal(code, 0)
    const window = { ...demo.pilot.region, ...demo.hours }
    const begins = instantOf(demo.begins)
    const photos = await Photo.query().preload('seasonUnit', (unit) => unit.preload('unit'))
    assert.lengthOf(photos, 3)
    for (const { takenAt, businessAt, seasonUnit } of photos) {
      assert.equal(seasonUnit.unit.code, demo.pilot.unit.code)
      assert.equal(businessAt.toUTC().toISO(), begins)
      assert.isTrue(isInsideWindow('demo', window, takenAt.toUTC().toISO()!))
      assert.isTrue(takenAt.toUTC().toISO()! < begins)
    }
    const unit = { season_unit_id: photos[0]!.seasonUnitId, track: 'main' }
    await until(async () => {
      const row = await db.from('unit_progress').where(unit).first()
      return row?.state === 'capturing'
    })
  })
})
