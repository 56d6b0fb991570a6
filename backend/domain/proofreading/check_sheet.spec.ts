import { PHOTOS_A_PAGE, sheetPages } from '#domain/proofreading/check_sheet'
import { test } from '@japa/runner'
import fc from 'fast-check'

const some = fc.integer({ min: 0, max: 400 })
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index)

test.group('The pages of a class on its check sheet', () => {
  test('show every photo and every name once, in their order', ({ assert }) => {
    fc.assert(
      fc.property(some, some, (photos, missing) => {
        const pages = sheetPages(upTo(photos), upTo(missing, 1_000))
        assert.deepEqual(
          pages.flatMap((page) => page.photos),
          upTo(photos)
        )
        assert.deepEqual(
          pages.flatMap((page) => page.missing),
          upTo(missing, 1_000)
        )
        for (const page of pages) {
          const rows = Math.ceil(page.photos.length / 6)
          assert.isAtMost(page.photos.length, PHOTOS_A_PAGE)
          assert.isAbove(page.photos.length + page.missing.length, 0)
          const lines = page.missing.length > 0 ? 1 + Math.ceil(page.missing.length / 3) : 0
          assert.isAtMost(rows * 10 + lines, 40)
        }
      })
    )
  })

  test('are full before another one begins', ({ assert }) => {
    fc.assert(
      fc.property(some, (photos) => {
        const pages = sheetPages(upTo(photos), [])
        assert.lengthOf(pages, Math.ceil(photos / PHOTOS_A_PAGE))
      })
    )
    assert.lengthOf(sheetPages(upTo(18), upTo(27)), 1)
    assert.lengthOf(sheetPages(upTo(19), upTo(1)), 2)
  })
})
