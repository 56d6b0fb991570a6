import { test } from '@japa/runner'
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compile } from './typescript.mjs'

const run = promisify(execFile)

/** The loader of ts-exec, which its package does not export. */
const LOADER = new URL('src/loader.js', import.meta.resolve('@poppinss/ts-exec')).href
const at = (path: string) => new URL(`../${path}`, import.meta.url).href

test.group('TypeScript that is run from the sources', () => {
  test('is compiled as ts-exec does', async ({ assert }) => {
    const { initialize, load } = await import(LOADER)
    await initialize()
    // With decorators and their metadata, with types that are imported, and with class fields.
    for (const path of [
      'models/roster/student.ts',
      'bin/stack/stack.ts',
      'backend/http/answer.ts',
    ]) {
      const source = readFileSync(fileURLToPath(at(path)), 'utf8')
      const context = { format: 'module-typescript' }
      const wanted = await load(at(path), context, () => ({ source }))
      assert.equal(compile(at(path), source), wanted.source)
    }
  })

  test('is compiled again when it has changed', async ({ assert, cleanup }) => {
    const folder = fileURLToPath(at(`tmp/typescript-${process.pid}`))
    mkdirSync(folder, { recursive: true })
    cleanup(() => rmSync(folder, { recursive: true }))
    const said = async (word: string) => {
      writeFileSync(join(folder, 'word.ts'), `export const word: string = '${word}'`)
      const start = `import { word } from 'file://${folder}/word.js'; console.log(word)`
      const words = ['--import=./bin/typescript.mjs', '--input-type=module', '--eval', start]
      return (await run(process.execPath, words, { cwd: fileURLToPath(at('')) })).stdout.trim()
    }
    assert.equal(await said('before'), 'before')
    assert.equal(await said('before'), 'before')
    assert.equal(await said('after'), 'after')
  })
})
