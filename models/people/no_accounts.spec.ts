import { migrate } from '#models/releases/migrate'
import { withScratchDatabase } from '#models/releases/scratch_database'
import { test } from '@japa/runner'

test.group('A new installation', () => {
  test('has no account, grant or session until somebody makes one', async ({ assert }) => {
    await withScratchDatabase(async (fresh) => {
      await migrate(fresh)
      for (const table of ['users', 'grants', 'sessions', 'account_tokens'])
        assert.isEmpty(await fresh.from(table), table)
    })
  })
})
