import { test } from '@japa/runner'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { choosePorts } from './ports.js'
import { Postgres } from './postgres.js'
import { dataOf } from './postgres_home.js'
import { throwAwayFolder } from './throw_away.js'

test.group('The embedded PostgreSQL', () => {
  test('logs an error without the row that caused it', async ({ assert, cleanup }) => {
    const folder = await throwAwayFolder('test')
    const logs = join(folder, 'logs')
    mkdirSync(logs)
    chmodSync(folder, 0o755)
    const { postgres: port } = await choosePorts(['postgres'])
    const password = randomBytes(9).toString('hex')
    const home = join(folder, 'postgres')
    const postgres = new Postgres({ folder: home, logs, port, password, durable: false })
    cleanup(async () => {
      await postgres.stop()
      rmSync(dataOf(home), { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    })
    await postgres.start()
    await postgres.query('create table people (name text check (length(name) < 3))')
    const written = postgres.query(`insert into people values (repeat('张三', 2))`)
    await assert.rejects(() => written)
    const log = readFileSync(join(logs, 'postgres.log'), 'utf8')
    assert.include(log, 'people_name_check')
    assert.notInclude(log, '张三张三')
  })
})
