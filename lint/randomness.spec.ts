import { test } from '@japa/runner'
import { lintMessages } from './lint_messages.js'

const LINE = 'export const planted = () => Math.random()'

test.group('What nobody may guess', () => {
  test('may not be made by Math.random in the backend', async ({ assert }) => {
    for (const room of ['backend/identity', 'backend/letters', 'models/people', 'config'])
      assert.include(await lintMessages(`${room}/planted.ts`, LINE), 'use node:crypto', room)
    assert.include(await lintMessages('backend/domain/identity/planted.ts', LINE), 'Math.random')
    assert.notInclude(await lintMessages('backend/identity/planted.spec.ts', LINE), 'node:crypto')
  })
})
