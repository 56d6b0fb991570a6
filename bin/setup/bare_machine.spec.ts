import { test } from '@japa/runner'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nextFree } from '../stack/ports.js'
import { ensureSpace } from './install.mjs'
import { root } from './paths.mjs'

/** Runs a few lines in a separate process with its own cache folder. */
function alone(cache: string, script: string) {
  const env = { ...process.env, XDG_CACHE_HOME: cache }
  const options = { cwd: root, env, encoding: 'utf8' } as const
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], options)
}

const making = './bin/setup/making.mjs'

/** The imports of a plain file, static and dynamic. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name]) => name!)

test.group('Set-up on a bare machine', (group) => {
  let folder: string
  group.each.setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'bare-'))
    return () => rmSync(folder, { recursive: true })
  })

  test('set-up files import only Node built-ins and each other, since nothing is installed yet', ({
    assert,
  }) => {
    const plain = readdirSync(join(root, 'bin'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.mjs')
    )
    assert.includeMembers(plain, ['start.mjs', 'setup.mjs', 'setup/launch.mjs'])
    for (const name of plain) {
      assert.match(name, /^(setup\/)?\w+\.mjs$/, 'only set-up and the commands stay plain')
      for (const imported of importsOf(join(root, 'bin', name))) {
        assert.match(imported, /^(node:|\.{1,2}\/[\w/]+\.mjs$)/, name)
      }
    }
  })

  test('a port in use is skipped', async ({ assert }) => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    assert.isAbove((await nextFree(port))!, port)
    await new Promise((resolve) => server.close(resolve))
  })

  test('too little disk space is reported before anything is written', ({ assert }) => {
    assert.throws(() => ensureSpace(folder, 1_000_000), /磁盘空间不足.*至少需要 1000000 GB/s)
    ensureSpace(folder, 0)
  })

  test('a full disk and a closed folder are reported as sentences, not stacks', ({ assert }) => {
    for (const [code, sentence] of [
      ['ENOSPC', '磁盘已满'],
      ['EACCES', '没有写入 /x 的权限'],
    ]) {
      const told = alone(
        folder,
        `import { main } from './bin/setup/say.mjs'
         await main(() => { throw Object.assign(new Error('raw'), { code: '${code}', path: '/x' }) })`
      )
      assert.equal(told.status, 1)
      assert.include(told.stderr, sentence!)
      assert.notInclude(told.stderr, '    at ')
    }
  })

  test('an interrupted build is deleted, and never used incomplete', ({ assert }) => {
    const cache = join(folder, 'tucai')
    // Above any number that a process can have.
    const dead = 4_194_305
    mkdirSync(join(cache, `making-${dead}-abc`), { recursive: true })
    const failed = alone(
      folder,
      `import { makeWhole } from '${making}'
       const home = await makeWhole('${cache}/thing', async () => false)
       process.exitCode = home === null ? 0 : 1`
    )
    assert.equal(failed.status, 0, failed.stderr)
    assert.deepEqual(readdirSync(cache), [])
    alone(
      folder,
      `import { makeWhole } from '${making}'
       import { writeFileSync } from 'node:fs'
       await makeWhole('${cache}/thing', async (making) => { writeFileSync(making + '/a', 'a'); return true })`
    )
    assert.isTrue(existsSync(join(cache, 'thing', 'a')))
    assert.deepEqual(readdirSync(cache), ['thing'])
  })
})
