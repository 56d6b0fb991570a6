import { ReadOnlyRowError } from '#models/read_only_row'
import UnitProgress from '#models/seasons/unit_progress'
import { standsIn } from '#tests/live_photos'
import { emptyDatabase } from '#tests/empty_database'
import { draftSeason } from '#tests/season_fixture'
import { BaseModel } from '@adonisjs/lucid/orm'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { LucidModel } from '@adonisjs/lucid/types/model'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { globSync, readFileSync } from 'node:fs'

const NO_MODEL = /\.spec\.ts$|^models\/(migrations|releases)\//

/** Tables that packages keep for themselves. */
const FRAMEWORK = ['adonis_schema', 'adonis_schema_versions', 'rate_limits']

type Model = LucidModel & { writer?: string }

async function everyModel(): Promise<Model[]> {
  const files = globSync('models/**/*.ts').filter((file) => !NO_MODEL.test(file))
  const modules = await Promise.all(
    files.map((file) => import(`#models/${file.slice('models/'.length, -'.ts'.length)}`))
  )
  const models = modules.map((module) => module.default as Model | undefined)
  return models.filter((model) => model?.prototype instanceof BaseModel).map(booted)
}

function booted(model: Model | undefined) {
  model!.boot()
  return model!
}

/** The tables, each with how many columns its key has. */
const TABLES = `select c.relname as name, coalesce(cardinality(k.conkey), 0) as columns
  from pg_class c left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`

/** Faults of the model of each table. */
async function faultsOf(client: QueryClientContract, models: Model[]): Promise<string[]> {
  const { rows } = await client.rawQuery(TABLES)
  return rows.flatMap(({ name, columns }: { name: string; columns: number }) => {
    if (FRAMEWORK.includes(name)) return []
    const own = models.filter(({ table }) => table === name)
    if (own.length !== 1) return [`${name} has ${own.length} models`]
    if (columns > 1 && !own[0]!.writer) return [`the model of ${name} is not read-only`]
    return columns === 1 && own[0]!.writer ? [`the model of ${name} is read-only`] : []
  })
}

/** Does a source text write this table by SQL or a query? A model that is only read cannot. */
const writes = (table: string) =>
  new RegExp(
    String.raw`(insert into|\bupdate|delete from) ${table}\b|table\('${table}'\)|` +
      String.raw`from\('${table}'\)((?!\n\n)[\s\S])*?\.(update|del|delete|insert|increment|decrement)\(`
  )

test.group('Tables', () => {
  test('have a model each, which is read-only where the key has several columns', async ({
    assert,
  }) => {
    assert.deepEqual(await faultsOf(db.connection(), await everyModel()), [])
  })

  test('of the product are not left without one', async ({ assert }) => {
    const models = await everyModel()
    const trx = await db.transaction()
    await trx.rawQuery('create table planted (id uuid primary key)')
    assert.deepEqual(await faultsOf(trx, models), ['planted has 0 models'])
    await trx.rawQuery('alter table units drop constraint units_pkey cascade')
    await trx.rawQuery('alter table units add primary key (id, code)')
    assert.include(await faultsOf(trx, models), 'the model of units is not read-only')
    await trx.rollback()
  })

  test('whose key has several columns are written by the one module that their model names', async ({
    assert,
  }) => {
    const files = globSync('{backend,workflows}/**/*.ts').filter(
      (file) => !/\.spec\.ts$|^backend\/tests\//.test(file)
    )
    for (const { table, writer } of await everyModel()) {
      if (!writer) continue
      const writers = files.filter((file) => writes(table).test(readFileSync(file, 'utf8')))
      assert.deepEqual(writers, [writer], table)
    }
  })

  test('a second writer would be found, by SQL or by a query', ({ assert }) => {
    for (const source of [
      'trx.rawQuery(`insert into unit_progress (track) values (?)`)',
      'trx.rawQuery(`update unit_progress set step = 1`)',
      "await trx.table('unit_progress').multiInsert(rows)",
      "await db\n  .from('unit_progress')\n  .where({ step })\n  .increment('step', 1)",
      "trx.from('unit_progress').where('step', 1).delete()",
    ]) {
      assert.match(source, writes('unit_progress'))
      assert.notMatch(source, writes('unit_steps'))
    }
  })

  test('reading is not writing', ({ assert }) => {
    const read = "const rows = await db.from('unit_progress').where('step', 1).first()"
    const lock = 'select 1 from unit_progress where step = 1 for update'
    assert.notMatch(`${read}\n\nawait trx.from('tasks').delete()`, writes('unit_progress'))
    assert.notMatch(lock, writes('unit_progress'))
  })
})

test.group('A row that is only read', (group) => {
  group.teardown(emptyDatabase)

  test('is found, and refuses to be written through its model', async ({ assert }) => {
    const { units } = await draftSeason()
    const seasonUnitId = units[0]!.id
    await standsIn(seasonUnitId, 'capturing')
    const row = await UnitProgress.findByOrFail({ seasonUnitId, track: 'main' })
    assert.equal(row.state, 'capturing')
    const query = () => UnitProgress.query().where({ seasonUnitId })
    const attempts = [
      () => row.merge({ state: 'closed' }).save(),
      () => row.delete(),
      () => row.refresh(),
      () => UnitProgress.create({ seasonUnitId, track: 'print', since: DateTime.now() }),
      () => UnitProgress.updateOrCreate({ seasonUnitId, track: 'main' }, { state: 'closed' }),
      () => UnitProgress.find(seasonUnitId),
      async () => query().update({ state: 'closed' }),
      async () => query().delete(),
      async () => query().increment('step', 1),
      async () => UnitProgress.truncate(),
    ]
    for (const attempt of attempts) await assert.rejects(attempt, ReadOnlyRowError)
    const rows = await query()
    assert.deepEqual(
      rows.map(({ track, state, step }) => [track, state, step]),
      [['main', 'capturing', 0]]
    )
  })
})
