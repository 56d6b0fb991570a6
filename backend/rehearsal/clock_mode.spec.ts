import { publishSeason } from '#backend/seasons/actions/publish_season'
import { readClock, setClockMode } from '#backend/clock/season_clock'
import { instantOf } from '#domain/calendar/instant'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import { waitingForLock } from '#tests/waiting_for_lock'
import { until } from '#tests/until'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('The clock mode of an installation', (group) => {
  group.teardown(emptyDatabase)

  test('cannot be changed while a season is being published', async ({ assert }) => {
    const { season } = await draftSeason()
    const publishing = await db.transaction()
    await publishing.from('season_clock').where('id', 1).forShare()
    const changed = setClockMode('real', instantOf('2023-03-01'), null)
    await until(async () => (await waitingForLock()) === 1)
    const published_at = new Date()
    await publishing.from('seasons').where('id', season.id).update({ published_at })
    await publishing.commit()
    assert.isFalse((await changed).ok)
    assert.equal((await readClock()).mode, 'rehearsal')
  })

  test('a publication that waited for the change uses the new mode', async ({ assert }) => {
    const { season } = await draftSeason()
    const day = instantOf('2023-03-02')
    const earlier = await db.transaction()
    await earlier.from('season_clock').where('id', 1).forUpdate()
    const changed = setClockMode('rehearsal', day, null)
    await until(async () => (await waitingForLock()) === 1)
    const published = publishSeason(season, null)
    await until(async () => (await waitingForLock()) === 2)
    await earlier.commit()
    assert.isTrue((await changed).ok)
    assert.isTrue((await published).ok)
    const [start] = await db.from('season_starts')
    assert.equal(start.business_at.toISOString(), day)
  })
})
