import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node, root } from './paths.mjs'
import { run } from './run.mjs'
import { say, Trouble } from './say.mjs'

const GIGABYTE = 2 ** 30
const stamp = join(root, 'node_modules', '.installed')

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** The stamp is written last, so an interrupted install has none and is repeated. */
const isInstalled = () =>
  existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === lockHash()

/**
 * @param {string} folder
 * @throws Trouble if `folder` has less than `gigabytes` of free space
 */
export function ensureSpace(folder, gigabytes = 3) {
  const { bavail, bsize } = statfsSync(folder)
  const free = (bavail * bsize) / GIGABYTE
  if (free >= gigabytes) return
  throw new Trouble(
    `磁盘空间不足：${folder} 只剩 ${free.toFixed(1)} GB，至少需要 ${gigabytes} GB。请清理后重试。`,
    `The disk is full: ${folder} has ${free.toFixed(1)} GB left and ${gigabytes} GB are needed. Make room and try again.`
  )
}

/** Installs the packages of the lock file, once per lock file. */
export async function install() {
  if (isInstalled()) return
  ensureSpace(root)
  say('安装依赖（首次约 1–3 分钟）', 'installing packages (1–3 minutes the first time)')
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development' },
  })
  if (code !== 0) {
    throw new Trouble(
      '依赖安装失败，原因见上。检查网络与 npm 源后，再次运行同一命令即可从头安装。',
      'Installing packages failed, see above. Check the network and the npm registry, then run the same command again.'
    )
  }
  writeFileSync(stamp, lockHash())
}
