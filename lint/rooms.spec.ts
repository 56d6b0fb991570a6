import { test } from '@japa/runner'
import { lintMessages } from './lint_messages.js'

test.group('Import rules', () => {
  test('a room may not import a room above it', async ({ assert }) => {
    const upward = `import { decidePhoto } from '#backend/photos/actions/decide_photo'`
    assert.include(await lintMessages('backend/units/planted.ts', upward), 'photos, which is above')
    assert.notInclude(await lintMessages('backend/demo/planted.ts', upward), 'is above')
  })

  test('a room may not import private modules of another', async ({ assert }) => {
    const inside = `export { steps } from '#backend/seasons/transformers/season_unit_transformer'`
    assert.include(
      await lintMessages('backend/photos/planted.ts', inside),
      'private modules of seasons'
    )
  })

  test('a room without a floor is reported, with the place of the list', async ({ assert }) => {
    const line = `import { refuse } from '#backend/http/errors/refuse'`
    assert.include(
      await lintMessages('backend/planted/planted.ts', line),
      'planted has no floor: see FLOORS'
    )
    const toIt = `import { planted } from '#backend/planted/planted'`
    assert.include(
      await lintMessages('backend/photos/planted.ts', toIt),
      'planted has no floor: see FLOORS'
    )
  })

  test('a relative import may not leave its room', async ({ assert }) => {
    const leaving = `import { refuse } from '../http/errors/refuse.js'`
    assert.include(
      await lintMessages('backend/photos/planted.ts', leaving),
      'a relative path leaves'
    )
  })

  test('the domain imports only itself, and a workflow no database', async ({ assert }) => {
    const database = `import db from '@adonisjs/lucid/services/db'`
    assert.include(
      await lintMessages('backend/domain/planted.ts', database),
      'a rule imports only rules'
    )
    assert.include(await lintMessages('workflows/planted.ts', database), 'a workflow knows rules')
  })

  test('the console may not name a role, but what it may do', async ({ assert }) => {
    const named = `export const mayPlan = (roles: string[]) => roles.includes('operator')`
    const message = 'a role by name'
    assert.include(await lintMessages('admin/src/seasons/planted.tsx', named), message)
    assert.notInclude(await lintMessages('admin/src/i18n/zh/planted.ts', named), message)
  })
})
