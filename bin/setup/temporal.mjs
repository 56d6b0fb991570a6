import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureSpace } from './install.mjs'
import { cache } from './paths.mjs'
import { run, which } from './run.mjs'
import { say, Trouble } from './say.mjs'
import { downloadRelease } from './temporal_release.mjs'

/** The server whose schema and protocol this release is tested with. */
export const TEMPORAL_VERSION = '1.32.0'

const PROGRAMS = ['temporal-server', 'temporal-sql-tool']
const isHome = (folder) => PROGRAMS.every((name) => existsSync(join(folder, name)))

function fromEnvironment() {
  const home = process.env.TEMPORAL_SERVER_HOME
  if (!home) return null
  if (isHome(home)) return home
  throw new Trouble(
    `TEMPORAL_SERVER_HOME=${home} 里没有 ${PROGRAMS.join(' 和 ')}。请改正或取消该变量。`,
    `TEMPORAL_SERVER_HOME=${home} does not hold ${PROGRAMS.join(' and ')}. Correct or unset it.`
  )
}

function fromPath() {
  const server = which(PROGRAMS[0])
  return server && isHome(dirname(server)) ? dirname(server) : null
}

/** `go install` names programs after their folder: `server` and `sql`. */
async function build(folder) {
  if (!which('go')) return false
  say(
    '构建 Temporal 服务器（约 4 分钟，仅此一次）',
    'building the Temporal server (about 4 minutes, once)'
  )
  const source = 'go.temporal.io/server/cmd'
  const packages = [`${source}/server`, `${source}/tools/sql`]
  const { code, output } = await run(
    'go',
    [
      'install',
      '-trimpath',
      '-ldflags',
      '-s -w',
      ...packages.map((p) => `${p}@v${TEMPORAL_VERSION}`),
    ],
    { quiet: true, env: { ...process.env, GOBIN: folder, CGO_ENABLED: '0' } }
  )
  if (code !== 0) {
    console.error(output.split('\n').slice(-8).join('\n'))
    return false
  }
  renameSync(join(folder, 'server'), join(folder, PROGRAMS[0]))
  renameSync(join(folder, 'sql'), join(folder, PROGRAMS[1]))
  return true
}

/** Everything is made in a folder of its own and moved into place whole. */
async function provide(home) {
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('making-'))) {
    const maker = Number(name.split('-')[1])
    if (!existsSync(`/proc/${maker}`)) rmSync(join(cache, name), { recursive: true, force: true })
  }
  ensureSpace(cache)
  const making = mkdtempSync(join(cache, `making-${process.pid}-`))
  try {
    say(
      `获取 Temporal 服务器 ${TEMPORAL_VERSION}`,
      `getting the Temporal server ${TEMPORAL_VERSION}`
    )
    const made = (await downloadRelease(TEMPORAL_VERSION, making)) || (await build(making))
    if (!made || !isHome(making)) return null
    if (!isHome(home)) renameSync(making, home)
    return home
  } finally {
    rmSync(making, { recursive: true, force: true })
  }
}

/** The folder of `temporal-server` and `temporal-sql-tool`, made where there is none. */
export async function ensureTemporal() {
  const home = join(cache, `temporal-${TEMPORAL_VERSION}`)
  const found = fromEnvironment() ?? fromPath() ?? (isHome(home) ? home : await provide(home))
  if (found) return found
  throw new Trouble(
    `没有 Temporal 服务器：发布网站连不上，也没有 Go。请安装 Go ≥ 1.26 后重试，或把 ${PROGRAMS.join('、')} 放入一个文件夹并设 TEMPORAL_SERVER_HOME。`,
    `No Temporal server: its releases cannot be reached and Go is not installed. Install Go ≥ 1.26 and try again, or put ${PROGRAMS.join(' and ')} into a folder and set TEMPORAL_SERVER_HOME.`
  )
}
