import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { randomUUID } from 'node:crypto'

interface Reference {
  child: string
  column: string
  action: string
}

/** The statement that PostgreSQL runs for a foreign key when what it points at is deleted. */
const STATEMENTS: Record<string, (of: Reference) => string> = {
  // cascade
  c: ({ child, column }) => `delete from only ${child} where ${column} = ?`,
  // set null
  n: ({ child, column }) => `update only ${child} set ${column} = null where ${column} = ?`,
  // no action
  a: ({ child, column }) => `select 1 from only ${child} where ${column} = ? for key share`,
}

async function referencesTo(table: string): Promise<Reference[]> {
  const { rows } = await db.rawQuery(
    `select conrelid::regclass::text as child, attname as column, confdeltype::text as action
       from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and confrelid = ?::regclass`,
    [table]
  )
  return rows
}

/** The plan where a table is large: without an index it would be read whole. */
async function planOf(statement: string): Promise<string> {
  const trx = await db.transaction()
  try {
    await trx.rawQuery('set local enable_seqscan = off')
    const { rows } = await trx.rawQuery(`explain (format json) ${statement}`, [randomUUID()])
    return JSON.stringify(rows)
  } finally {
    await trx.rollback()
  }
}

/** Every statement of a deletion, with those of the rows that are deleted with it. */
async function deletionOf(table: string, seen = new Set([table])): Promise<string[]> {
  const statements: string[] = []
  for (const reference of await referencesTo(table)) {
    statements.push(STATEMENTS[reference.action]!(reference))
    const { child, action } = reference
    if (action !== 'c' || seen.has(child)) continue
    statements.push(...(await deletionOf(child, seen.add(child))))
  }
  return statements
}

test.group('Deleting a photo among 600,000', () => {
  test('reads no table whole, nor those of what points at it', async ({ assert }) => {
    const statements = ['delete from photos where id = ?', ...(await deletionOf('photos'))]
    assert.isAbove(statements.length, 3)
    for (const statement of statements)
      assert.notInclude(await planOf(statement), 'Seq Scan', statement)
  })
})
