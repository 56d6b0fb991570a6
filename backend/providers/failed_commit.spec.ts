import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('A transaction', () => {
  test('whose COMMIT fails is not reported as done', async ({ assert }) => {
    const twice = () =>
      db.transaction(async (trx) => {
        await trx.rawQuery('create temp table late (id int unique deferrable initially deferred)')
        await trx.rawQuery('insert into late values (1), (1)')
        return 'done'
      })
    await assert.rejects(twice, /duplicate key/)
  })
})
