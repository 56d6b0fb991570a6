import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endLeftOvers } from '../stack/left_over.js'
import { until } from '../stack/waiting.js'
import { root } from './paths.mjs'

/** Long enough for the slowest machine. */
const ENDS_MS = 60_000

/** A program that writes a file when it runs, and another with the signal that ended it. */
const PATIENT = `
  import { writeFileSync } from 'node:fs'
  import { join } from 'node:path'
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {
    writeFileSync(join(import.meta.dirname, 'ended'), signal)
    process.exit(7)
  })
  setInterval(() => {}, 1_000)
  writeFileSync(join(import.meta.dirname, 'runs'), String(process.pid))
`

test.group('A command launched on Node 24', (group) => {
  let folder: string
  group.each.setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'launched-'))
    return async () => {
      await endLeftOvers(folder, 'SIGKILL')
      rmSync(folder, { recursive: true })
    }
  })

  /** Launches `program` in a separate process, as commands are launched. */
  function launch(program: string) {
    writeFileSync(join(folder, 'program.mjs'), program)
    const words = JSON.stringify([
      '--import=./bin/setup/end_with_launcher.mjs',
      join(folder, 'program.mjs'),
    ])
    const script = `
      import { onNode24 } from './bin/setup/on_node_24.mjs'
      process.exitCode = await onNode24(${words}, { channel: true })`
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      // Finds the processes that a failing test leaves behind.
      env: { ...process.env, TUCAI_STACK: folder },
    })
    return { launcher, ended: once(launcher, 'exit') }
  }
  const written = (name: string) => () => existsSync(join(folder, name))

  test('ends with the exit code of the command', async ({ assert }) => {
    assert.deepEqual(await launch('process.exitCode = 3').ended, [3, null])
  })

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    test(`passes ${signal} on, and waits until the command has ended in order`, async ({
      assert,
    }) => {
      const { launcher, ended } = launch(PATIENT)
      assert.isTrue(await until(written('runs'), ENDS_MS))
      launcher.kill(signal)
      assert.deepEqual(await ended, [7, null])
      assert.equal(readFileSync(join(folder, 'ended'), 'utf8'), signal)
    })
  }

  test('ends by the signal that ended the command', async ({ assert }) => {
    const { ended } = launch(`process.kill(process.pid, 'SIGKILL')`)
    assert.deepEqual(await ended, [null, 'SIGKILL'])
  })

  test('leaves no command running when it is killed itself', async ({ assert }) => {
    const { launcher } = launch(PATIENT)
    assert.isTrue(await until(written('runs'), ENDS_MS))
    const pid = readFileSync(join(folder, 'runs'), 'utf8')
    launcher.kill('SIGKILL')
    assert.isTrue(await until(written('ended'), ENDS_MS))
    assert.isTrue(await until(() => !existsSync(`/proc/${pid}`), ENDS_MS))
  })
})
