import { test } from '@japa/runner'
import { globSync, readFileSync } from 'node:fs'

const transformers = globSync('backend/**/*_transformer.ts')

/** A class of which the generator can infer what it answers. */
const IS_TRANSFORMER = /^export default class \w+Transformer extends BaseTransformer</m

test.group('Transformers', () => {
  test('export their class: of any other file the console would get the type any', ({ assert }) => {
    assert.isAbove(transformers.length, 20)
    const others = transformers.filter((file) => !IS_TRANSFORMER.test(readFileSync(file, 'utf8')))
    assert.deepEqual(others, [])
  })

  test('say instants in UTC, whatever the zone of the process', ({ assert }) => {
    const local = transformers.filter((file) =>
      /(?<!takenAt)\.toISO\(\)/.test(readFileSync(file, 'utf8'))
    )
    assert.deepEqual(local, [])
  })
})
