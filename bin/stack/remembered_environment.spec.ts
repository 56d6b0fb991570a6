import { test } from '@japa/runner'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { node, root } from '../setup/paths.mjs'
import { rememberedEnvironment } from './remembered_environment.js'
import { Stack } from './stack.js'

const run = promisify(execFile)

/** The environment of a stack started with these variables already set. */
function environmentOf(given: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'remembered-'))
  rmSync(folder, { recursive: true })
  const stack = Object.assign(new Stack(folder), {
    secrets: { app: 'a'.repeat(43), database: 'secret', payload: 'AAAA' },
    ports: { postgres: 5432 },
    temporal: { address: '127.0.0.1:7233' },
  })
  const own = stack.environment({ APP_URL: 'http://127.0.0.1:3371', SMTP_PORT: '2525' })
  return { ...own, ...given } as Record<string, string>
}

test.group('The environment that npm start remembers', () => {
  test('has every variable that its processes read, including those set before the start', ({
    assert,
  }) => {
    const given = { PORT: '3371', HOST: '127.0.0.1', VISION_MODELS_DIR: '/models' }
    const kept = rememberedEnvironment(environmentOf(given))
    assert.containSubset(kept, given)
    const schema = readFileSync(join(root, 'backend/start/env.ts'), 'utf8')
    const rules = [...schema.matchAll(/^ {2}([A-Z][A-Z0-9_]*): (.*)$/gm)]
    const required = rules.filter(([, , rule]) => !rule!.includes('optional'))
    for (const [, name] of required) assert.property(kept, name!)
    assert.notProperty(kept, 'PATH')
  })

  test('is enough for a command in another shell', async ({ assert }) => {
    const kept = rememberedEnvironment(environmentOf({ PORT: '3371' }))
    const words = [
      '--input-type=module',
      '--eval',
      `await import('./bin/typescript.mjs'); await import('#start/env')`,
    ]
    // Without NODE_ENV no file of settings is read for it.
    const env = { PATH: process.env.PATH, ...kept }
    const { stderr } = await run(node, words, { cwd: root, env })
    assert.notInclude(stderr, 'Missing environment variable')
  })
})
