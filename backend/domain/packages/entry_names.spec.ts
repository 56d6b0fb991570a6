import { test } from '@japa/runner'
import fc from 'fast-check'
import { entryNames, type NamedItem } from './entry_names.js'

const item = (itemId: string, xh: string | null, yxdm = '10299') => ({ itemId, yxdm, xh })

const items = fc.uniqueArray(
  fc.record({
    itemId: fc.uuid(),
    yxdm: fc.constantFrom('10299', '90001'),
    xh: fc.option(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('2020001', 'A1', 'a1', '../x', 'con', 'é', 'e\u0301', '. .', '2020/001')
      )
    ),
  }),
  { selector: ({ itemId }) => itemId, maxLength: 40 }
)

test.group('The file of a photo', () => {
  test('is called by national code and student number, or by the number alone', ({ assert }) => {
    const one = [item('i1', '2020001')]
    assert.deepEqual([...entryNames(one).values()], ['10299_2020001.jpg'])
    assert.deepEqual([...entryNames(one, 'xh').values()], ['2020001.jpg'])
  })

  test('is called by its item as well, where two would be called alike or there is no number', ({
    assert,
  }) => {
    const names = entryNames([
      item('i1', 'A1'),
      item('i2', 'a1'),
      item('i3', null),
      item('i4', 'B'),
    ])
    assert.deepEqual(
      [...names.values()],
      ['10299_A1-i1.jpg', '10299_a1-i2.jpg', '10299_no-number-i3.jpg', '10299_B.jpg']
    )
  })

  test('is neither a folder nor a device, and no two are the same to any file system', ({
    assert,
  }) => {
    fc.assert(
      fc.property(items, fc.constantFrom('yxdm_xh' as const, 'xh' as const), (all, pattern) => {
        const names = [...entryNames(all, pattern).values()]
        for (const name of names) {
          assert.match(name, /^[\p{L}\p{N}_-][\p{L}\p{N}._-]*\.jpg$/u)
          assert.notMatch(name, /^(con|nul|aux)\./i)
        }
        const same = names.map((name) => name.normalize('NFC').toLowerCase())
        assert.lengthOf(new Set(same), all.length)
      })
    )
  })

  test('is called the same whatever else stands beside it in the order', ({ assert }) => {
    const shuffled = items.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
    )
    fc.assert(
      fc.property(shuffled, ([all, other]: [NamedItem[], NamedItem[]]) => {
        const [names, others] = [entryNames(all), entryNames(other)]
        for (const { itemId } of all) assert.equal(names.get(itemId), others.get(itemId))
      })
    )
  })
})
