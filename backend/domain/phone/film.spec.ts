import { SCENE_SECONDS, showScene, type Watched } from '#domain/phone/film'
import { test } from '@japa/runner'
import fc from 'fast-check'

const TOTAL_MS = SCENE_SECONDS.reduce((sum, seconds) => sum + seconds, 0) * 1_000

test.group('The guide film', () => {
  test('begins with its first scene, and shows one until it has had its time', ({ assert }) => {
    assert.deepInclude(showScene(null, 0), { scene: 1, isNew: true, isDone: false })
    const watched = { scene: 1, issuedAt: 0 }
    const almost = SCENE_SECONDS[0] * 1_000 - 1
    assert.deepInclude(showScene(watched, almost), { scene: 1, seconds: 1, isNew: false })
    assert.deepInclude(showScene(watched, almost + 1), { scene: 2, isNew: true })
  })

  test('however often and whenever somebody asks, it is never over before its time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 80 }), (waits) => {
        let now = 0
        let watched: Watched | null = null
        for (const wait of waits) {
          now += wait
          const shown = showScene(watched, now)
          if (shown.isDone) return now >= TOTAL_MS && watched?.scene === SCENE_SECONDS.length
          if (shown.isNew) watched = { scene: shown.scene, issuedAt: now }
        }
        return true
      })
    )
  })
})
