import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a test file that never ends. Returns the signal and the output. */
async function run(which: string) {
  const file = app.makePath('backend/tests/endless/run.ts')
  const child = spawn(process.execPath, ['--import=./bin/typescript.mjs', file, which], {
    cwd: app.makePath(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => (output += String(bytes)))
  await once(child, 'close')
  return { signal: child.signalCode, output }
}

test.group('A run of tests', () => {
  test('that waits, loops or does not release resources is killed, with the name of the test', async ({
    assert,
  }) => {
    for (const [which, place] of [
      ['waits', 'in “a test that waits for nothing”'],
      ['loops', 'in “a test that loops”'],
      ['keeps', 'after “a test before it”'],
    ] as const) {
      const { signal, output } = await run(which)
      assert.equal(signal, 'SIGKILL', output)
      assert.include(output, 'Error: a test has not ended within 1.5 s')
      assert.include(output, place)
    }
  })
})
