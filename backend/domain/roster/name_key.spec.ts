import { nameKey } from '#domain/roster/name_key'
import { test } from '@japa/runner'
import fc from 'fast-check'

test.group('The key of a name', () => {
  test('{a} and {b} are the same name: {same}')
    .with([
      { a: '信息学院', b: ' 信息　学院 ', same: true },
      { a: '软件2001（1）班', b: '软件２００１(1)班', same: true },
      { a: 'CS1', b: 'ｃｓ１', same: true },
      { a: '⽂学院', b: '文学院', same: true },
      { a: '软件1班', b: '软件11班', same: false },
    ])
    .run(({ assert }, { a, b, same }) => assert.equal(nameKey(a) === nameKey(b), same))

  test('of a key is the key itself', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) =>
        assert.equal(nameKey(nameKey(name)), nameKey(name))
      )
    )
  })
})
