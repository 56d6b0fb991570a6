import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../setup/run.mjs'
import { Trouble } from '../setup/say.mjs'
import { Child } from './child.js'
import { endLeftOvers } from './left_over.js'
import type { Postgres } from './postgres.js'
import { listens, until } from './waiting.js'

export const TEMPORAL_PORTS = [
  'frontendGrpc',
  'frontendHttp',
  'historyGrpc',
  'matchingGrpc',
  'workerGrpc',
  'frontendMembership',
  'historyMembership',
  'matchingMembership',
  'workerMembership',
] as const
export type TemporalPort = (typeof TEMPORAL_PORTS)[number]

const SCHEMAS = { temporal: 'temporal', temporal_visibility: 'visibility' }

/** Each shard keeps its own caches; the number is fixed at the first start of a database. */
const HISTORY_SHARDS = '4'

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

interface TemporalOptions {
  folder: string
  /** The folder of its log. */
  logs: string
  postgres: Postgres
  ports: Record<TemporalPort, number>
}

/** One of the server's programs; set-up installs them (bin/setup/launch.mjs). */
function program(name: 'temporal-server' | 'temporal-sql-tool') {
  const home = process.env.TEMPORAL_SERVER_HOME
  if (home) return join(home, name)
  throw new Trouble(
    '未设 TEMPORAL_SERVER_HOME，找不到 Temporal 服务器。',
    'TEMPORAL_SERVER_HOME is not set, so there is no Temporal server.'
  )
}

/** The production Temporal server, on the same PostgreSQL. */
export class TemporalServer {
  child?: Child
  #isPrepared = false

  constructor(readonly options: TemporalOptions) {}

  get address() {
    return `127.0.0.1:${this.options.ports.frontendGrpc}`
  }

  async #tool(database: string, ...args: string[]) {
    const { port, password } = this.options.postgres.options
    const { code, output } = await run(program('temporal-sql-tool'), ['--db', database, ...args], {
      quiet: true,
      env: {
        ...process.env,
        SQL_PLUGIN: 'postgres12',
        SQL_HOST: '127.0.0.1',
        SQL_PORT: String(port),
        SQL_USER: 'postgres',
        SQL_PASSWORD: password,
      },
    })
    if (code === 0) return
    throw new Trouble(
      `Temporal 数据库结构更新失败（${database} ${args[0]}）：\n${output.trim().split('\n').slice(-4).join('\n')}`,
      'The schema of Temporal could not be brought up to date; the reason is above.'
    )
  }

  /** Creates or upgrades both schemas. */
  async #prepare() {
    const { postgres, folder } = this.options
    for (const [database, schema] of Object.entries(SCHEMAS)) {
      await postgres.ensureDatabase(database)
      const [found] = await postgres.query(
        `select to_regclass('schema_version') is not null as there`,
        database
      )
      if (!found?.there) await this.#tool(database, 'setup-schema', '-v', '0.0')
      await this.#tool(database, 'update-schema', '--schema-name', `postgresql/v12/${schema}`)
    }
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'dynamic.yaml'), '{}\n')
    this.#isPrepared = true
  }

  #environment() {
    const { postgres, folder } = this.options
    const ports = Object.entries(this.options.ports).map(([name, port]) => [
      `${snake(name)}_PORT`,
      String(port),
    ])
    return {
      PATH: process.env.PATH,
      DB: 'postgres12',
      POSTGRES_SEEDS: '127.0.0.1',
      DB_PORT: String(postgres.options.port),
      POSTGRES_USER: 'postgres',
      POSTGRES_PWD: postgres.options.password,
      DBNAME: 'temporal',
      VISIBILITY_DBNAME: 'temporal_visibility',
      BIND_ON_IP: '127.0.0.1',
      NUM_HISTORY_SHARDS: HISTORY_SHARDS,
      TEMPORAL_ALLOW_NO_AUTH: 'true',
      DYNAMIC_CONFIG_FILE_PATH: join(folder, 'dynamic.yaml'),
      LOG_LEVEL: 'warn',
      ...Object.fromEntries(ports),
    }
  }

  async start() {
    const { folder, logs, postgres, ports } = this.options
    await endLeftOvers(folder, 'SIGTERM')
    if (!this.#isPrepared) await this.#prepare()
    // It is the only member; it would wait for members that a crash left in the table.
    await postgres.query('delete from cluster_membership', 'temporal')
    const child = new Child('Temporal', {
      command: program('temporal-server'),
      args: ['start'],
      env: this.#environment(),
      cwd: folder,
      log: join(logs, 'temporal.log'),
    })
    this.child = child
    const services = ['frontendGrpc', 'historyGrpc', 'matchingGrpc', 'workerMembership'] as const
    const isUp = async () =>
      child.ended ||
      (await Promise.all(services.map((name) => listens(ports[name])))).every(Boolean)
    if ((await until(isUp, 60_000)) && !child.ended) return
    throw new Trouble(
      `Temporal 没有启动：\n${child.lastLines()}`,
      `Temporal did not start; its log is ${child.log}`
    )
  }

  stop = () => this.child?.stop('SIGTERM', 15_000)

  async crash() {
    await this.child?.crash()
  }
}
