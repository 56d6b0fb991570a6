import { askMerge, placeAfterMerge, type ListPlace } from '#domain/roster/merge'
import { test } from '@japa/runner'

const student = (id: string, more = {}) => ({ id, lastFour: '123X', mergedInto: null, ...more })
const place = (more: Partial<ListPlace<string>> = {}): ListPlace<string> => ({
  ...{ collegeId: null, classId: null, listPosition: null, listImportId: null, delistedAt: null },
  ...more,
})

test.group('Merging two students', () => {
  test('needs two rows of equal last four, merged into nobody', ({ assert }) => {
    const fault = (gone = {}, kept = {}) => {
      const asked = askMerge(student('a', gone), student('b', kept))
      return asked.ok ? null : asked.error.type
    }
    assert.isNull(fault())
    assert.equal(fault({ id: 'b' }), 'merge_into_self')
    assert.equal(fault({ mergedInto: 'c' }), 'student_merged')
    assert.equal(fault({}, { mergedInto: 'a' }), 'student_merged')
    assert.equal(fault({ lastFour: '1230' }), 'students_differ')
    assert.equal(fault({ lastFour: null }, { lastFour: null }), 'students_differ')
  })

  test('keeps the place of whoever is on the list, and of two that of the kept one', ({
    assert,
  }) => {
    const listed = (listPosition: number, more = {}) =>
      place({ listPosition, classId: `class ${listPosition}`, ...more })
    assert.deepEqual(placeAfterMerge(listed(1), listed(2)), listed(2))
    assert.deepEqual(placeAfterMerge(listed(1), place({ classId: 'own' })), listed(1))
    assert.deepEqual(placeAfterMerge(listed(1), listed(2, { delistedAt: 'now' })), listed(1))
    const left = listed(1, { delistedAt: 'now' })
    assert.deepEqual(placeAfterMerge(left, place({ classId: 'own' })), place({ classId: 'own' }))
  })
})
