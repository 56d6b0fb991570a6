import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'
import { say, Trouble } from '../setup/say.mjs'

const SOURCES = [
  'admin/src',
  'admin/index.html',
  'admin/vite.config.ts',
  'capture',
  'backend/domain',
  'package-lock.json',
]
const stamp = join(root, 'admin', 'dist', '.built')

function* filesOf(path: string): Generator<string> {
  if (statSync(path).isFile()) return yield path
  for (const entry of readdirSync(path).toSorted()) yield* filesOf(join(path, entry))
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesOf(join(root, source))) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** The console empties the folder of which the phone page has a part. */
const PAGES = ['admin', 'capture']

/** Builds the console and the phone page if their sources have changed. */
export async function build() {
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  say('构建控制台与手机页面', 'building the console and the phone page')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  for (const page of PAGES) {
    const { code, output } = await run(node, [vite, 'build', '--logLevel', 'error', page], {
      cwd: root,
      quiet: true,
      // In a test’s environment the libraries for development would be packed, twice as large.
      env: { ...process.env, NODE_ENV: 'production' },
    })
    if (code !== 0)
      throw new Trouble(
        `页面构建失败（${page}）：\n${output}`,
        `The pages of ${page} could not be built; the reason is above.`
      )
  }
  writeFileSync(stamp, hash)
}
