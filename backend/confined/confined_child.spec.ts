import { moduleBeside } from '#backend/confined/ask_confined'
import { startConfined } from '#backend/confined/confined_child'
import { test } from '@japa/runner'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const LIMITS = { cpuSeconds: 10, wallMs: 10_000, memoryBytes: 2 ** 30 }

test.group('A process that opens what somebody sent', () => {
  test('finds no secret in its environment, and ends with this one')
    .with([
      '../capture/pictures/picture_process',
      '../paper/page_process',
      '../paper/scan/scan_process',
      '../roster/list/read/list_process',
    ])
    .run(async ({ assert }, module) => {
      const child = startConfined(moduleBeside(import.meta, module), [], LIMITS)
      try {
        const names = readFileSync(`/proc/${child.pid}/environ`, 'utf8')
        assert.notMatch(names, /PASSWORD|APP_KEY|SECRET|PAYLOAD/)
      } finally {
        child.disconnect()
        await once(child, 'exit')
      }
    })

  test('writes no file and starts no program', async ({ assert }) => {
    const path = join(tmpdir(), `confined-${process.pid}`)
    const child = startConfined(moduleBeside(import.meta, '../tests/writing_process'), [], LIMITS)
    const answered = new Promise((resolve) =>
      // Module loaders also send messages.
      child.on('message', (message: object) => 'write' in message && resolve(message))
    )
    child.send(path)
    assert.deepEqual(await answered, { write: 'ERR_ACCESS_DENIED', start: 'ERR_ACCESS_DENIED' })
    assert.isFalse(existsSync(path))
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
})
