import { MAX_FILE_BYTES, numberOfFile, sortFolder } from '#domain/photos/folder'
import { xhKey } from '#domain/roster/xh_key'
import { test } from '@japa/runner'
import fc from 'fast-check'

const outcomes = (...paths: string[]) =>
  sortFolder(paths.map((path) => ({ path, bytes: 1 }))).map(({ outcome }) => outcome)

test.group('A folder of photos named by 学号', () => {
  test('says for each file what becomes of it', ({ assert }) => {
    assert.deepEqual(
      outcomes('班级/20B01.JPG', '20b02.jpeg', '合影 全班.jpg', '20b03.jpg', '２０B03.png'),
      ['numbered', 'numbered', 'unnumbered', 'twice', 'twice']
    )
    assert.deepEqual(outcomes('名单.xlsx', '__MACOSX/._1.jpg', '.DS_Store', 'a/.1.jpg', '1'), [
      'not_picture',
      'not_picture',
      'not_picture',
      'not_picture',
      'not_picture',
    ])
    const [large] = sortFolder([{ path: '1.jpg', bytes: MAX_FILE_BYTES + 1 }])
    assert.equal(large!.outcome, 'too_large')
  })

  test('takes the number from the name alone, without folder and extension', ({ assert }) => {
    assert.equal(numberOfFile('甲/乙\\2020.01.jpg'), '2020.01')
    assert.isNull(numberOfFile('20 20.jpg'))
    assert.isNull(numberOfFile('2020\u200b.jpg'))
  })

  test('sends each number once at most, and every file has one outcome', ({ assert }) => {
    const path = fc.tuple(
      fc.constantFrom('1', '2', 'a', 'A', '１', '合 影'),
      fc.constantFrom('jpg', 'png', 'txt')
    )
    fc.assert(
      fc.property(fc.array(path), (names) => {
        const files = names.map(([stem, extension]) => ({ path: `${stem}.${extension}`, bytes: 1 }))
        const sorted = sortFolder(files)
        assert.deepEqual(
          sorted.map(({ file }) => file),
          files
        )
        const sent = sorted.filter(({ outcome }) => outcome === 'numbered')
        const keys = sent.map(({ number }) => xhKey(number!))
        assert.equal(new Set(keys).size, keys.length)
      })
    )
  })
})
