import { test } from '@japa/runner'
import { mock } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { EngineWatch } from './engine_watch.js'

test.group('Watching the engine', (group) => {
  group.each.setup(() => {
    mock.timers.enable({ apis: ['setInterval'] })
    return () => mock.timers.reset()
  })

  test('tells when it goes and when it comes, once each; without a reader it is not asked', async ({
    assert,
  }) => {
    let isOnline = true
    let isWatched = false
    let asked = 0
    let told = 0
    const ask = async () => {
      asked += 1
      return isOnline
    }
    const watch = new EngineWatch(
      ask,
      () => isWatched,
      () => (told += 1)
    )
    watch.start()
    const look = async (online: boolean) => {
      isOnline = online
      mock.timers.tick(3_000)
      await turn()
      return told
    }
    assert.equal(await look(true), 0)
    assert.equal(asked, 0)
    isWatched = true
    assert.equal(await look(true), 0)
    assert.equal(await look(false), 1)
    assert.equal(await look(false), 1)
    assert.equal(await look(true), 2)
    watch.stop()
    await look(false)
    assert.equal(asked, 4)
  })
})
