import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../setup/run.mjs'
import { Trouble } from '../setup/say.mjs'
import { Child } from './child.mjs'
import { endLeftOvers } from './left_over.mjs'
import { listens, until } from './waiting.mjs'

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
]

const SCHEMAS = { temporal: 'temporal', temporal_visibility: 'visibility' }

/** Kept in memory by each shard; fixed for ever at the first start of a database. */
const HISTORY_SHARDS = '4'

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

/** The production Temporal server on the same PostgreSQL as everything else. */
export class TemporalServer {
  constructor({ home, folder, logs, postgres, ports }) {
    Object.assign(this, { home, folder, logs, postgres, ports })
  }

  get address() {
    return `127.0.0.1:${this.ports.frontendGrpc}`
  }

  async #tool(database, ...args) {
    const { code, output } = await run(
      join(this.home, 'temporal-sql-tool'),
      ['--db', database, ...args],
      {
        quiet: true,
        env: {
          ...process.env,
          SQL_PLUGIN: 'postgres12',
          SQL_HOST: '127.0.0.1',
          SQL_PORT: String(this.postgres.port),
          SQL_USER: 'postgres',
          SQL_PASSWORD: this.postgres.password,
        },
      }
    )
    if (code === 0) return
    throw new Trouble(
      `Temporal 数据库结构更新失败（${database} ${args[0]}）：\n${output.trim().split('\n').slice(-4).join('\n')}`,
      'The schema of Temporal could not be brought up to date; the reason is above.'
    )
  }

  /** Makes or upgrades both schemas; an up-to-date one is left as it is. */
  async #prepare() {
    for (const [database, schema] of Object.entries(SCHEMAS)) {
      await this.postgres.ensureDatabase(database)
      const [{ there }] = await this.postgres.query(
        `select to_regclass('schema_version') is not null as there`,
        database
      )
      if (!there) await this.#tool(database, 'setup-schema', '-v', '0.0')
      await this.#tool(database, 'update-schema', '--schema-name', `postgresql/v12/${schema}`)
    }
    mkdirSync(this.folder, { recursive: true })
    writeFileSync(join(this.folder, 'dynamic.yaml'), '{}\n')
    this.prepared = true
  }

  #environment() {
    const ports = Object.entries(this.ports).map(([name, port]) => [
      `${snake(name)}_PORT`,
      String(port),
    ])
    return {
      PATH: process.env.PATH,
      DB: 'postgres12',
      POSTGRES_SEEDS: '127.0.0.1',
      DB_PORT: String(this.postgres.port),
      POSTGRES_USER: 'postgres',
      POSTGRES_PWD: this.postgres.password,
      DBNAME: 'temporal',
      VISIBILITY_DBNAME: 'temporal_visibility',
      BIND_ON_IP: '127.0.0.1',
      NUM_HISTORY_SHARDS: HISTORY_SHARDS,
      TEMPORAL_ALLOW_NO_AUTH: 'true',
      DYNAMIC_CONFIG_FILE_PATH: join(this.folder, 'dynamic.yaml'),
      LOG_LEVEL: 'warn',
      ...Object.fromEntries(ports),
    }
  }

  async start() {
    await endLeftOvers(this.folder, 'SIGTERM')
    if (!this.prepared) await this.#prepare()
    // It is alone here: members that a crash left in the table would be waited for.
    await this.postgres.query('delete from cluster_membership', 'temporal')
    this.child = new Child('Temporal', {
      command: join(this.home, 'temporal-server'),
      args: ['start'],
      env: this.#environment(),
      cwd: this.folder,
      log: join(this.logs, 'temporal.log'),
    })
    const services = ['frontendGrpc', 'historyGrpc', 'matchingGrpc', 'workerMembership']
    const up = async () =>
      this.child.ended ||
      (await Promise.all(services.map((name) => listens(this.ports[name])))).every(Boolean)
    if ((await until(up, 60_000)) && !this.child.ended) return
    throw new Trouble(
      `Temporal 没有启动：\n${this.child.lastLines()}`,
      `Temporal did not start; its log is ${this.child.log}`
    )
  }

  stop = () => this.child?.stop('SIGTERM', 15_000)
  crash = () => this.child.crash()
}
