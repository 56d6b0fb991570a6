import { groupSeasons, scopeOf } from '../src/seasons/season_scope.js'
import { test } from '@japa/runner'

const season = (id: string, state: 'draft' | 'running' | 'closed') => ({
  id,
  publishedAt: state === 'draft' ? null : '2023-03-01T00:00:00.000Z',
  closed: state === 'closed',
})
/** Newest first, as the API lists them. */
const SEASONS = [
  season('2025', 'draft'),
  season('2024', 'running'),
  season('2023', 'running'),
  season('2022', 'closed'),
]
const idOf = (chosen: string | null, seasons = SEASONS) => scopeOf(seasons, chosen)?.id ?? null

test.group('The season that scopes the pages', () => {
  test('is the newest that runs, until the reader chooses another', ({ assert }) => {
    assert.equal(idOf(null), '2024')
    for (const { id } of SEASONS) assert.equal(idOf(id), id)
  })

  test('is not one that the reader may no longer see', ({ assert }) => {
    assert.equal(idOf('of another school'), '2024')
  })

  test('is the newest closed one if none runs, and none if there are only drafts', ({ assert }) => {
    assert.equal(idOf(null, SEASONS.slice(3)), '2022')
    assert.isNull(idOf(null, SEASONS.slice(0, 1)))
    assert.isNull(idOf(null, []))
  })

  test('is offered among its like: closed seasons apart', ({ assert }) => {
    const ids = Object.entries(groupSeasons(SEASONS)).map(([group, seasons]) => [
      group,
      seasons.map(({ id }) => id),
    ])
    assert.deepEqual(Object.fromEntries(ids), {
      running: ['2024', '2023'],
      drafts: ['2025'],
      closed: ['2022'],
    })
  })
})
