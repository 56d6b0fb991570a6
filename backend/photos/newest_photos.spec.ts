import { instantOf } from '#domain/calendar/instant'
import Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import { createSeason } from '#backend/seasons/actions/create_season'
import { seasonOfPhotos } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'

const at = (minute: number) => DateTime.fromISO(instantOf('2023-03-21', `10:0${minute}`))

test.group('The photos of a school with two seasons', (group) => {
  group.teardown(emptyDatabase)

  test('are listed newest first over both, page by page, each once', async ({ assert, client }) => {
    const { units, coordinators, region } = await seasonOfPhotos()
    const own = coordinators[0]!
    const season = { year: 2024, name: '2024 季', notice: '测试', preset: 'jiangsu-2023' }
    const next = await createSeason({ ...season, changes: {}, authorId: null })
    if (!next.ok) throw new Error(next.error.type)
    await next.value.merge({ publishedAt: DateTime.now() }).save()
    const unitId = units[0]!.unitId
    const later = { seasonId: next.value.id, unitId, regionId: region.id }
    const seasonUnits = [units[0]!, await SeasonUnit.create(later)]
    const ids: string[] = []
    for (let minute = 0; minute < 6; minute += 1) {
      const photo = await Photo.create({
        seasonUnitId: seasonUnits[minute % 2]!.id,
        round: 'main',
        authorId: own.id,
        rawDigest: String(minute),
        businessAt: at(minute),
        recordedAt: at(Math.floor(minute / 2)),
        status: 'failed',
        verdict: 'fail',
      })
      ids.push(photo.id)
    }
    for (const query of ['', '&status=failed', '&status=open']) {
      const listed: string[] = []
      let after = ''
      do {
        const answer = await client.get(`/api/photos?limit=2${query}${after}`).loginAs(own)
        const { data, meta } = answer.body()
        listed.push(...data.map(({ id }: { id: string }) => id))
        after = meta.next ? `&after=${encodeURIComponent(meta.next)}` : ''
      } while (after)
      assert.sameMembers(listed, ids)
      assert.lengthOf(listed, ids.length)
      const pairs = [0, 2, 4].map((from) => listed.slice(from, from + 2))
      const expected = [4, 2, 0].map((from) =>
        ids
          .slice(from, from + 2)
          .toSorted()
          .toReversed()
      )
      assert.deepEqual(pairs, expected)
    }
  })
})
