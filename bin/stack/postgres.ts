import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Trouble } from '../setup/say.mjs'
import { Child } from './child.js'
import { endLeftOvers, processesOf } from './left_over.js'
import { postgresHome, type PostgresHome } from './postgres_home.js'
import { sleep, until } from './waiting.js'

/** Tests need no durability. */
const FORGETFUL = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

/** Errors in its log do not include the row. */
const DISCREET = ['-c', 'log_error_verbosity=terse']

/** ICU pinyin order for names. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=zh-Hans-CN',
  '--locale=C.UTF-8',
]

/** Makes PostgreSQL's user the owner of a file or folder. */
function chownTo(path: string, { uid, gid }: PostgresHome['user']) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

function initialise({ native, data, user }: PostgresHome, password: string) {
  const file = join(data, '..', `.pw-${process.pid}`)
  const making = `${data}.making`
  writeFileSync(file, password, { mode: 0o600 })
  chownTo(file, user)
  try {
    // Built beside its place and then moved: a killed initdb would leave a folder that never starts.
    rmSync(making, { recursive: true, force: true })
    mkdirSync(making, { mode: 0o700 })
    chownTo(making, user)
    const args = [
      '-D',
      making,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${file}`,
      ...LOCALE,
    ]
    execFileSync(join(native, 'bin', 'initdb'), args, { ...user, stdio: 'pipe', cwd: '/' })
    rmSync(data, { recursive: true, force: true })
    renameSync(making, data)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw new Trouble(
      `无法建立数据库目录 ${data}：${String((error as { stderr?: unknown }).stderr)
        .trim()
        .split('\n')
        .at(-1)}`,
      'The database folder could not be made; the reason is above.'
    )
  } finally {
    rmSync(file, { force: true })
  }
}

interface PostgresOptions {
  folder: string
  /** The folder of its log. */
  logs: string
  port: number
  password: string
  /** False for tests, which need no durability. */
  durable: boolean
}

/** An embedded PostgreSQL with its own data folder. */
export class Postgres {
  home?: PostgresHome
  child?: Child

  constructor(readonly options: PostgresOptions) {}

  async start() {
    const { folder, logs, port, password, durable } = this.options
    const home = (this.home ??= postgresHome(folder))
    const { native, data, user } = home
    mkdirSync(data, { recursive: true, mode: 0o700 })
    chmodSync(data, 0o700)
    if (!existsSync(join(data, 'PG_VERSION'))) initialise(home, password)
    // After a crash its child processes need a moment to end; starting earlier fails.
    await endLeftOvers(data)
    const args = [
      '-D',
      data,
      '-p',
      String(port),
      '-k',
      '',
      '-h',
      '127.0.0.1',
      '-c',
      'max_connections=300',
      ...DISCREET,
    ]
    const child = new Child('PostgreSQL', {
      command: join(native, 'bin', 'postgres'),
      args: durable ? args : [...args, ...FORGETFUL],
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC' },
      cwd: data,
      log: join(logs, 'postgres.log'),
      ...user,
    })
    this.child = child
    if ((await until(() => child.ended || this.answers(), 30_000)) && !child.ended) return
    throw new Trouble(
      `PostgreSQL 没有启动：\n${child.lastLines()}`,
      `PostgreSQL did not start; its log is ${child.log}`
    )
  }

  /** Where it is, and its superuser. */
  get server() {
    const { port, password } = this.options
    return { host: '127.0.0.1', port, user: 'postgres', password }
  }

  /** Runs one statement as the superuser. */
  async query(sql: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ ...this.server, database })
    // A connection lost while idle must not crash this process.
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  answers = () =>
    this.query('select 1').then(
      () => true,
      () => false
    )

  async ensureDatabase(name: string) {
    const rows = await this.query(`select 1 from pg_database where datname = '${name}'`)
    if (rows.length === 0) await this.query(`create database "${name}"`)
  }

  stop = () => this.child?.stop('SIGINT', 20_000)

  async crash() {
    await this.child?.crash()
    const data = this.home?.data
    if (data) await until(() => processesOf(data).length === 0, 10_000)
    await sleep(50)
  }
}
