import { test } from '@japa/runner'
import { ESLint } from 'eslint'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** What lint says of a file that is not there, at this place and with this line in it. */
async function said(path: string, line: string): Promise<string> {
  const eslint = new ESLint({ cwd: root })
  const [result] = await eslint.lintText(`${line}\n`, { filePath: join(root, path) })
  return result!.messages.map(({ message }) => message).join()
}

test.group('The rooms of the house', () => {
  test('a room may not import one above it', async ({ assert }) => {
    const upward = `import { decidePhoto } from '#backend/photos/actions/decide_photo'`
    assert.include(await said('backend/units/planted.ts', upward), 'photos, which lies above')
    assert.notInclude(await said('backend/demo/planted.ts', upward), 'lies above')
  })

  test('a feature may not look into another', async ({ assert }) => {
    const inside = `export { steps } from '#backend/seasons/transformers/season_unit_transformer'`
    assert.include(await said('backend/photos/planted.ts', inside), 'may not look into seasons')
  })

  test('a room without a floor is told where floors are', async ({ assert }) => {
    const line = `import { refuse } from '#backend/http/errors/refuse'`
    assert.include(await said('backend/planted/planted.ts', line), 'has no floor: see FLOORS')
  })

  test('a relative path may not leave its room', async ({ assert }) => {
    const leaving = `import { refuse } from '../http/errors/refuse.js'`
    assert.include(await said('backend/photos/planted.ts', leaving), 'a relative path leaves')
  })

  test('a rule of the domain knows only rules, and a workflow no database', async ({ assert }) => {
    const database = `import db from '@adonisjs/lucid/services/db'`
    assert.include(await said('backend/domain/planted.ts', database), 'a rule imports only rules')
    assert.include(await said('workflows/planted.ts', database), 'a workflow knows rules')
  })
})
