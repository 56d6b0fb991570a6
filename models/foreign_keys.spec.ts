import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

/**
 * Foreign keys whose columns no index begins with. A partial index serves where it leaves out nothing
 * but the rows that point at nothing.
 */
const WITHOUT_INDEX = `select k.conrelid::regclass || '.' || (
    select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a
    where a.attrelid = k.conrelid and a.attnum = any (k.conkey)) as key
  from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace
  and not exists (
    select from pg_index i where i.indrelid = k.conrelid and i.indisvalid
    and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
    and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = (
      select format('(%I IS NOT NULL)', a.attname) from pg_attribute a
      where a.attrelid = k.conrelid and a.attnum = k.conkey[1]))
  ) order by 1`

test.group('Foreign keys', () => {
  test('have an index each: what they point at is deleted without reading the whole table', async ({
    assert,
  }) => {
    const { rows } = await db.rawQuery(WITHOUT_INDEX)
    const keys = rows.map(({ key }: { key: string }) => key)
    assert.deepEqual(keys, [], 'a foreign key without an index')
  })
})
