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
import { Trouble } from '../setup/say.mjs'
import { Child } from './child.mjs'
import { endLeftOvers, processesOf } from './left_over.mjs'
import { postgresHome } from './postgres_home.mjs'
import { sleep, until } from './waiting.mjs'

/** Tests lose nothing by losing their database. */
const FORGETFUL = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off']

/** Its log names what went wrong, not the row that it went wrong with. */
const DISCREET = ['-c', 'log_error_verbosity=terse']

/** Pinyin order by ICU, as people here sort names. */
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=zh-Hans-CN',
  '--locale=C.UTF-8',
]

function initialise({ native, data, user }, password) {
  const file = join(data, '..', `.pw-${process.pid}`)
  const making = `${data}.making`
  writeFileSync(file, password, { mode: 0o600 })
  if (user.uid) chownSync(file, user.uid, user.gid)
  try {
    // Made beside and moved into place whole: a killed initdb leaves a folder that never starts.
    rmSync(making, { recursive: true, force: true })
    mkdirSync(making, { mode: 0o700 })
    if (user.uid) chownSync(making, user.uid, user.gid)
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
      `无法建立数据库目录 ${data}：${String(error.stderr).trim().split('\n').at(-1)}`,
      'The database folder could not be made; the reason is above.'
    )
  } finally {
    rmSync(file, { force: true })
  }
}

/** An embedded PostgreSQL on a folder of its own. */
export class Postgres {
  constructor({ folder, logs, port, password, durable }) {
    Object.assign(this, { folder, logs, port, password, durable })
  }

  async start() {
    this.home ??= postgresHome(this.folder)
    const { native, data, user } = this.home
    mkdirSync(data, { recursive: true, mode: 0o700 })
    chmodSync(data, 0o700)
    if (!existsSync(join(data, 'PG_VERSION'))) initialise(this.home, this.password)
    // After a crash its children need a moment to leave; a start within that moment fails.
    await endLeftOvers(data)
    const args = [
      '-D',
      data,
      '-p',
      String(this.port),
      '-k',
      '',
      '-h',
      '127.0.0.1',
      '-c',
      'max_connections=300',
      ...DISCREET,
    ]
    this.child = new Child('PostgreSQL', {
      command: join(native, 'bin', 'postgres'),
      args: this.durable ? args : [...args, ...FORGETFUL],
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC' },
      cwd: data,
      log: join(this.logs, 'postgres.log'),
      ...user,
    })
    if (await until(() => this.child.ended || this.answers(), 30_000)) {
      if (!this.child.ended) return
    }
    throw new Trouble(
      `PostgreSQL 没有启动：\n${this.child.lastLines()}`,
      `PostgreSQL did not start; its log is ${this.child.log}`
    )
  }

  /**
   * Runs one statement as the superuser.
   * @returns {Promise<Record<string, any>[]>}
   */
  async query(sql, database = 'postgres') {
    const { default: pg } = await import('pg')
    const { port, password } = this
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database })
    // A connection that dies while idle must not end this process.
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

  async ensureDatabase(name) {
    const rows = await this.query(`select 1 from pg_database where datname = '${name}'`)
    if (rows.length === 0) await this.query(`create database "${name}"`)
  }

  stop = () => this.child?.stop('SIGINT', 20_000)

  async crash() {
    await this.child.crash()
    await until(() => processesOf(this.home.data).length === 0, 10_000)
    await sleep(50)
  }
}
