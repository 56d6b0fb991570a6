import { editedMigrations, pinnedDigests } from '#models/releases/released_migrations'
import { test } from '@japa/runner'

test.group('Released migrations', () => {
  test('are what they were: whoever has run one never runs it again', ({ assert }) => {
    assert.isNotEmpty(pinnedDigests())
    assert.deepEqual(
      editedMigrations(),
      [],
      'these were released; what is to be different needs a new migration'
    )
  })
})
