import { WatchedProcess } from '#backend/photos/worker/watched_process'
import { until } from '#tests/until'
import { test } from '@japa/runner'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const REPORT = `process.send({ watched: { kind: 'check', photoId: 'photo-1' } }, work)`
/** Module loaders also send messages to the parent. */
const COMPUTES = `process.send({ type: 'loaded' }); const work = () => { for (;;); }; ${REPORT}`
const WAITS = `import { writeFileSync } from 'node:fs'
  const work = () => { writeFileSync(process.argv[2], ''); setInterval(() => {}, 1_000) }; ${REPORT}`

test.group('A watched process', (group) => {
  let folder: string
  group.each.setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'watched-'))
    return () => rmSync(folder, { recursive: true })
  })

  /** A process that says that it works on a photo, and then does `work`. */
  function watch(name: string, work: string) {
    const [script, begun] = [join(folder, `${name}.mjs`), join(folder, `${name}.begun`)]
    writeFileSync(script, `process.on('SIGTERM', () => process.exit(0)); ${work}`)
    const slow: string[] = []
    const watched = new WatchedProcess({
      command: [script, begun],
      maxCpu: 300,
      onTooSlow: async ({ photoId }) => void slow.push(photoId),
    })
    return { watched, slow, pid: watched.pid, hasBegun: async () => existsSync(begun) }
  }

  test('is killed when a photo takes too much CPU time, and restarted; one that waits is left alone', async ({
    assert,
    cleanup,
  }) => {
    const waiting = watch('waits', WAITS)
    cleanup(() => waiting.watched.stop())
    await until(waiting.hasBegun)
    const computing = watch('computes', COMPUTES)
    cleanup(() => computing.watched.stop())
    await until(async () => computing.slow.length > 0)
    assert.equal(computing.slow[0], 'photo-1')
    await until(async () => computing.watched.pid !== computing.pid)
    assert.equal(waiting.watched.pid, waiting.pid)
    assert.deepEqual(waiting.slow, [])
  })
})
