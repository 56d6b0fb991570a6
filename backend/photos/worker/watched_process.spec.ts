import { WatchedProcess } from '#backend/photos/worker/watched_process'
import { test } from '@japa/runner'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Reports that it works on a photo, then either computes until it is killed or waits without computing.
 */
const script = (work: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'watched-')), 'child.mjs')
  writeFileSync(file, `process.on('SIGTERM', () => process.exit(0)); ${work}`)
  return file
}

async function within(ms: number, holds: () => boolean) {
  const end = Date.now() + ms
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
  return holds()
}

test.group('A watched process', () => {
  test('is killed when a photo takes too much CPU time, and restarted', async ({ assert }) => {
    const slow: string[] = []
    const child = script(
      `process.send({ type: 'loaded' }); setTimeout(() => { process.send({ watched: { kind: 'check', photoId: 'photo-1' } }); setTimeout(() => { for (;;); }, 50) }, 50)`
    )
    const watched = new WatchedProcess({
      command: [child],
      maxCpu: 300,
      onTooSlow: async ({ photoId }) => void slow.push(photoId),
    })
    const first = watched.pid
    assert.isTrue(await within(8_000, () => slow.length > 0))
    assert.equal(slow[0], 'photo-1')
    assert.isTrue(await within(5_000, () => watched.pid !== first))
    await watched.stop()
  })

  test('may wait for any time while it uses no CPU time', async ({ assert }) => {
    const slow: string[] = []
    const child = script(
      `process.send({ watched: { kind: 'check', photoId: 'photo-1' } }); setInterval(() => {}, 1000)`
    )
    const watched = new WatchedProcess({
      command: [child],
      maxCpu: 300,
      onTooSlow: async ({ photoId }) => void slow.push(photoId),
    })
    const first = watched.pid
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    assert.equal(watched.pid, first)
    assert.deepEqual(slow, [])
    await watched.stop()
  })
})
