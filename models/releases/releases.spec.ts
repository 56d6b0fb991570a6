import { readPolicy, valuesOf } from '#domain/policy/read_policy'
import { catalogueOf } from '#models/releases/catalogue'
import { rowsAsSql } from '#models/releases/frozen_rows'
import { schemaAsSql } from '#models/releases/frozen_schema'
import { migrate } from '#models/releases/migrate'
import { fileOf, frozenReleases, restoreRelease, runSql } from '#models/releases/release'
import { withScratchDatabase } from '#models/releases/scratch_database'
import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'

/** The schema that the migrations of this checkout make out of nothing. */
const freshCatalogue = () =>
  withScratchDatabase(async (fresh) => {
    await migrate(fresh)
    return catalogueOf(fresh)
  })

test.group('Databases of earlier releases', (group) => {
  let fresh: string[]
  group.setup(async () => {
    fresh = await freshCatalogue()
  })

  test('{$self}, upgraded, has the same schema as a new database, and every policy can be read')
    .with(frozenReleases())
    .run(async ({ assert }, version) => {
      await withScratchDatabase(async (old) => {
        await restoreRelease(old, version)
        await migrate(old)
        assert.deepEqual(await catalogueOf(old), fresh)
        const policies = await old.from('season_policies')
        assert.isNotEmpty(policies)
        for (const { sourced } of policies) assert.isTrue(readPolicy(valuesOf(sourced)).ok)
      })
    })

  test('the newest one keeps its rows when they are written out again', async ({ assert }) => {
    const version = frozenReleases().at(-1)!
    await withScratchDatabase(async (old) => {
      await restoreRelease(old, version)
      const rows = (await rowsAsSql(old)).join('\n')
      assert.isTrue(readFileSync(fileOf(version), 'utf8').endsWith(`-- Rows\n${rows}\n`))
    })
  })

  test('what would be frozen today makes the schema of today', async ({ assert }) => {
    const sql = await withScratchDatabase(schemaAsSql)
    await withScratchDatabase(async (restored) => {
      await runSql(restored, sql)
      assert.deepEqual(await catalogueOf(restored), fresh)
      assert.isEmpty(await migrate(restored))
    })
  })

  test('a table without a row is not frozen: it is named', async ({ assert }) => {
    await withScratchDatabase(async (empty) => {
      await runSql(empty, 'create table parents (id int primary key); create table pets (id int)')
      await runSql(empty, 'insert into parents values (1)')
      await assert.rejects(() => rowsAsSql(empty), 'tables without a row: pets')
    })
  })

  test('an index more and a "not null" less are told apart by name', async ({ assert }) => {
    await withScratchDatabase(async (changed) => {
      await migrate(changed)
      await runSql(changed, 'create index extra on units (name)')
      await runSql(changed, 'alter table units alter code drop not null')
      const now = await catalogueOf(changed)
      assert.deepEqual(
        now.filter((line) => !fresh.includes(line)),
        [
          'column units.code text',
          'index CREATE INDEX extra ON public.units USING btree (name) valid=true',
        ]
      )
      assert.deepEqual(
        fresh.filter((line) => !now.includes(line)),
        ['column units.code text not null']
      )
    })
  })
})
