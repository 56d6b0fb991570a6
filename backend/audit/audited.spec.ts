import { audited } from '#backend/audit/audited'
import { emptyDatabase } from '#tests/season_fixture'
import Region from '#models/region'
import { test } from '@japa/runner'

test.group('A change and its audit entry', (group) => {
  group.each.setup(emptyDatabase)

  test('are both there, or neither', async ({ assert }) => {
    const create = (subjectId: string) =>
      audited(
        (client) => Region.create({ name: '泰州地区' }, { client }),
        () => ({ actorId: null, action: 'region.created', subjectType: 'region', subjectId })
      )
    await assert.rejects(() => create(null as unknown as string))
    assert.lengthOf(await Region.all(), 0)
    await create('1')
    assert.lengthOf(await Region.all(), 1)
  })
})
