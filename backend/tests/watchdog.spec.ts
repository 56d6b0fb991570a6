import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs tests that never end by themselves; answers how they ended, and what was said. */
async function run(which: string) {
  const file = app.makePath('backend/tests/endless/run.ts')
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', file, which], {
    cwd: app.makePath(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => (said += String(bytes)))
  await once(child, 'close')
  return { signal: child.signalCode, said }
}

test.group('A run of tests', (group) => {
  group.each.timeout(60_000)

  test('that waits, loops or keeps what it holds ends, and names the test', async ({ assert }) => {
    for (const [which, place] of [
      ['waits', 'in “a test that waits for nothing”'],
      ['loops', 'in “a test that loops”'],
      ['keeps', 'after “a test before it”'],
    ] as const) {
      const { signal, said } = await run(which)
      assert.equal(signal, 'SIGKILL', said)
      assert.include(said, 'Error: a test has not ended within 1.5 s')
      assert.include(said, place)
    }
  })
})
