import type { Hint, LiveTopic } from '#domain/live/hint'
import { Refresher } from '../src/live/refresher.js'
import { test } from '@japa/runner'
import { focusManager, QueryClient, QueryObserver } from '@tanstack/react-query'
import { mock } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'

const hint = (topic: LiveTopic, unitId: string | null = null): Hint => ({ topic, unitId })
const byName = ([first]: readonly unknown[], topic: LiveTopic) => first === topic

test.group('A page asks again for what has changed', (group) => {
  let queries: QueryClient
  let refresher: Refresher
  group.each.setup(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 })
    queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    refresher = new Refresher(queries, byName)
    return () => {
      refresher.stop()
      queries.clear()
      focusManager.setFocused(undefined)
      mock.timers.reset()
    }
  })

  /** Lets time pass, and what is due happen. */
  async function pass(ms: number) {
    mock.timers.tick(ms)
    for (let turns = 0; turns < 3; turns += 1) await turn()
    mock.timers.tick(1)
    await turn()
  }

  /** A query that is shown; `asked` counts how often it was asked, also for the first time. */
  async function shown(
    queryKey: string[],
    { meta, answer = async () => ({}) }: { meta?: object; answer?: () => Promise<object> } = {}
  ) {
    const query = { asked: 0 }
    const queryFn = () => {
      query.asked += 1
      return answer()
    }
    const options = { queryKey, queryFn, meta: meta as Record<string, unknown> }
    new QueryObserver(queries, options).subscribe(() => {})
    await pass(0)
    return query
  }

  test('at once, and then at most once a second', async ({ assert }) => {
    const photos = await shown(['photos'])
    const tasks = await shown(['tasks'])
    refresher.changed([hint('photos')])
    await pass(0)
    assert.deepEqual([photos.asked, tasks.asked], [2, 1])
    for (let times = 0; times < 5; times += 1) {
      refresher.changed([hint('photos')])
      await pass(100)
    }
    assert.equal(photos.asked, 2)
    await pass(1_000)
    assert.equal(photos.asked, 3)
    await pass(60_000)
    assert.equal(photos.asked, 3)
  })

  test('once more when the change came while an answer was under way', async ({ assert }) => {
    let release = (_answer: object) => {}
    const photos = await shown(['photos'], {
      answer: () => new Promise<object>((resolve) => (release = resolve)),
    })
    refresher.changed([hint('photos')])
    await pass(2_000)
    assert.equal(photos.asked, 1)
    release({})
    await pass(0)
    await pass(1_000)
    assert.equal(photos.asked, 2)
  })

  test('not for changes of another unit than the one it shows', async ({ assert }) => {
    const key = ['season_units', 'getOne', 'one']
    const page = await shown(key, { answer: async () => ({ unit: { id: 'own' } }) })
    const part = await shown(['season_units', 'one', 'timeline'], { meta: { unitId: 'own' } })
    const board = await shown(['season_units', 'getList'])
    const asked = () => [page.asked, part.asked, board.asked]
    refresher.changed([hint('season_units', 'other')])
    await pass(1_000)
    assert.deepEqual(asked(), [1, 1, 2])
    refresher.changed([hint('season_units', 'own')])
    await pass(1_000)
    assert.deepEqual(asked(), [2, 2, 3])
    refresher.changed([hint('season_units')])
    await pass(1_000)
    assert.deepEqual(asked(), [3, 3, 4])
  })

  test('for everything but who is signed in when the stream begins', async ({ assert }) => {
    const [photos, me] = [await shown(['photos']), await shown(['auth', 'getIdentity'])]
    refresher.everything()
    await pass(1_000)
    assert.deepEqual([photos.asked, me.asked], [2, 1])
  })

  test('when it is seen again, if it is hidden', async ({ assert }) => {
    const photos = await shown(['photos'])
    queries.setDefaultOptions({ queries: { refetchOnWindowFocus: false } })
    focusManager.setFocused(false)
    refresher.changed([hint('photos')])
    await pass(5_000)
    assert.equal(photos.asked, 1)
    focusManager.setFocused(true)
    await pass(0)
    assert.equal(photos.asked, 2)
  })
})
