import { setClockMode } from '#backend/clock/season_clock'
import Document from '#models/documents/document'
import { draftSeason } from '#tests/season_fixture'
import { instantOf } from '#domain/calendar/instant'
import SeasonClock from '#models/clock/season_clock'
import { test } from '@japa/runner'

const at = instantOf('2023-04-10')

test.group('The day of a fact', () => {
  async function handIn() {
    const { units, coordinators } = await draftSeason(1)
    const file = { kind: 'application/pdf', fileName: '函.pdf', digest: 'aa'.repeat(32), bytes: 9 }
    const own = { seasonUnitId: units[0]!.id, authorId: coordinators[0]!.id }
    return async () => (await (await Document.create({ ...own, ...file })).refresh()).businessAt
  }

  test('is that of the rehearsed season, and of the wall otherwise', async ({ assert }) => {
    const dayOf = await handIn()
    await setClockMode('rehearsal', at, null)
    assert.equal((await dayOf()).toMillis(), Date.parse(at))
    await setClockMode('real', at, null)
    assert.isBelow(Math.abs((await dayOf()).diffNow('minutes').minutes), 5)
    await SeasonClock.query().delete()
    assert.isBelow(Math.abs((await dayOf()).diffNow('minutes').minutes), 5)
  })
})
