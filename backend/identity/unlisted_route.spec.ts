import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

test.group('A route that is not in the table of rights', () => {
  test('keeps the web process from starting, and is named', async ({ assert }) => {
    const server = app.makePath('backend/tests/rights/planted_server.ts')
    const started = run(process.execPath, ['--import=./bin/typescript.mjs', server], {
      env: { ...process.env, PORT: '0' },
    })
    const { code, stderr } = await started.then(
      () => ({ code: 0, stderr: '' }),
      (error: { code: number; stderr: string }) => error
    )
    assert.equal(code, 1)
    assert.include(stderr, 'GET /api/planted has no right')
  })
})
