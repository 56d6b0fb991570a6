import { existsSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeWhole } from './making.mjs'
import { cache } from './paths.mjs'
import { patiently, run, which } from './run.mjs'
import { say, Trouble } from './say.mjs'
import { downloadRelease } from './temporal_release.mjs'

/** The Temporal version that this release is tested with. */
export const TEMPORAL_VERSION = '1.32.0'

const SERVER = 'temporal-server'
const SQL_TOOL = 'temporal-sql-tool'
const PROGRAMS = [SERVER, SQL_TOOL]

/** @param {string} folder */
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
  const server = which(SERVER)
  return server && isHome(dirname(server)) ? dirname(server) : null
}

/**
 * `go install` names programs after their folder: `server` and `sql`.
 * @param {string} folder
 */
async function build(folder) {
  if (!which('go')) return false
  say(
    '构建 Temporal 服务器（约 4 分钟，仅此一次）',
    'building the Temporal server (about 4 minutes, once)'
  )
  const source = 'go.temporal.io/server/cmd'
  const packages = [`${source}/server`, `${source}/tools/sql`]
  const programs = packages.map((path) => `${path}@v${TEMPORAL_VERSION}`)
  const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0' }
  const { code, output } = await patiently(
    ['仍在构建', 'still building'],
    run('go', ['install', '-trimpath', '-ldflags', '-s -w', ...programs], { quiet: true, env })
  )
  if (code !== 0) {
    console.error(output.split('\n').slice(-8).join('\n'))
    return false
  }
  renameSync(join(folder, 'server'), join(folder, SERVER))
  renameSync(join(folder, 'sql'), join(folder, SQL_TOOL))
  return true
}

/** @param {string} home */
function provide(home) {
  say(`获取 Temporal 服务器 ${TEMPORAL_VERSION}`, `getting the Temporal server ${TEMPORAL_VERSION}`)
  return makeWhole(home, async (making) => {
    const made = (await downloadRelease(TEMPORAL_VERSION, making)) || (await build(making))
    return made && isHome(making)
  })
}

/** The folder of `temporal-server` and `temporal-sql-tool`; built if missing. */
export async function ensureTemporal() {
  const home = join(cache, `temporal-${TEMPORAL_VERSION}`)
  const found = fromEnvironment() ?? fromPath() ?? (isHome(home) ? home : await provide(home))
  if (found) return found
  throw new Trouble(
    `没有 Temporal 服务器：发布网站连不上，也没有 Go。请安装 Go ≥ 1.26 后重试，或把 ${PROGRAMS.join('、')} 放入一个文件夹并设 TEMPORAL_SERVER_HOME。`,
    `No Temporal server: its releases cannot be reached and Go is not installed. Install Go ≥ 1.26 and try again, or put ${PROGRAMS.join(' and ')} into a folder and set TEMPORAL_SERVER_HOME.`
  )
}
