import { DATABASE_ROLES } from '#config/database_roles'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)
const EMPTY = 'dry_run_of_nothing'

test.group('A dry run of the migrations', () => {
  test('leaves models/schema.ts alone, although the database is empty', async ({
    assert,
    cleanup,
  }) => {
    const file = app.makePath('models', 'schema.ts')
    const before = readFileSync(file, 'utf8')
    await db.connection('superuser').rawQuery(`drop database if exists ${EMPTY} with (force)`)
    await db
      .connection('superuser')
      .rawQuery(`create database ${EMPTY} owner ${DATABASE_ROLES.owner}`)
    cleanup(async () => {
      if (readFileSync(file, 'utf8') !== before) writeFileSync(file, before)
      await db.connection('superuser').rawQuery(`drop database if exists ${EMPTY} with (force)`)
    })
    for (const command of ['migration:run', 'migration:rollback']) {
      const env = { ...process.env, DB_DATABASE: EMPTY }
      const args = ['ace.js', command, '--dry-run', '--force']
      await run(process.execPath, args, { cwd: app.makePath(), env, maxBuffer: 2 ** 26 })
      assert.equal(readFileSync(file, 'utf8'), before, command)
    }
  })
})
