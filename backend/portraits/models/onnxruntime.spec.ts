import { syntheticPhoto } from '#tests/live_photos'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { ESLint } from 'eslint'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

test.group('onnxruntime', () => {
  test('leaves no telemetry files behind after a check', async ({ assert, cleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'quiet-'))
    cleanup(() => rmSync(folder, { recursive: true }))
    const [home, temporary] = [join(folder, 'home'), join(folder, 'tmp')]
    for (const place of [home, temporary]) mkdirSync(place)
    const photo = join(folder, 'photo.jpg')
    writeFileSync(photo, await syntheticPhoto(1))
    const { ORT_DISABLE_TELEMETRY: _off, XDG_CACHE_HOME: _cache, ...inherited } = process.env
    const env = { ...inherited, HOME: home, TMPDIR: temporary }
    const { stdout } = await run(process.execPath, ['ace.js', 'photos:check', photo, '--json'], {
      cwd: app.makePath(),
      env,
    })
    assert.equal(JSON.parse(stdout).verdict, 'pass', 'the models have run')
    assert.isFalse(existsSync(join(home, '.cache', 'Microsoft')))
    const left = readdirSync(temporary).filter((name) => name.startsWith('mat-debug'))
    assert.deepEqual(left, [])
  })

  test('is imported in one module only: lint refuses others', async ({ assert }) => {
    const lint = new ESLint({ cwd: app.makePath() })
    const others = [
      `import { Tensor } from 'onnxruntime-node'\nexport const tensor = Tensor\n`,
      `export const runtime = await import('onnxruntime-node')\n`,
      `export { Tensor } from 'onnxruntime-node'\n`,
    ]
    for (const filePath of [
      'backend/portraits/models/other.ts',
      'bench/other.ts',
      'bin/other.mjs',
    ]) {
      for (const code of others) {
        const [result] = await lint.lintText(code, { filePath: app.makePath(filePath) })
        const said = result!.messages.map(({ ruleId }) => ruleId)
        assert.include(said, 'packages/one-door', `${filePath}: ${code}`)
      }
    }
  })
})
