import { startRecheck } from '#backend/photos/rechecks/start_recheck'
import Photo from '#models/photos/photo'
import { draftSeason, emptyDatabase } from '#tests/season_fixture'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

/** Inserting each photo of a recheck takes longer than the statement timeout allows. */
const SLOW = `set local statement_timeout = 2000;
  create function slow() returns trigger language plpgsql as
  $$ begin perform pg_sleep(3); return new; end $$;
  create trigger slow before insert on photo_recheck_photos for each row execute function slow()`

test.group('Starting a recheck', (group) => {
  group.each.teardown(() => emptyDatabase())

  test('of very many photos may exceed the usual statement timeout', async ({
    assert,
    cleanup,
  }) => {
    const { season, units, coordinators, centre } = await draftSeason()
    await db.beginGlobalTransaction()
    cleanup(() => db.rollbackGlobalTransaction())
    await Photo.create({
      seasonUnitId: units[0]!.id,
      round: 'main',
      rawDigest: '0',
      objectKey: 'photos/0',
      authorId: coordinators[0]!.id,
      businessAt: DateTime.now(),
    })
    await db.rawQuery(SLOW)
    const begun = await startRecheck(season, centre.id)
    assert.isTrue(begun.ok)
  })
})
