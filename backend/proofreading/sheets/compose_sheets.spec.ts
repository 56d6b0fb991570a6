import { composeSheets } from '#backend/proofreading/sheets/compose_sheets'
import type { SheetStudent } from '#backend/proofreading/sheets/queries/sheet_students'
import { test } from '@japa/runner'

const students = (classId: string | null, count: number, picture: string | null = 'made/1') =>
  Array.from({ length: count }, (_, at): SheetStudent => {
    const place = { classId, className: classId, college: '信息学院' }
    return { ...place, xh: `${classId}${at}`, maskedName: '张*', lastFour: null, picture }
  })

test.group('The check sheets of a school', () => {
  test('count the pages of each class, and leave out one of which nothing was delivered', ({
    assert,
  }) => {
    const all = [
      ...students('软件2001', 25),
      ...students('软件2001', 2, null),
      ...students('软件2002', 3, null),
      ...students(null, 1),
    ]
    const sheets = composeSheets(all, { locale: 'zh' })
    assert.deepEqual(
      sheets.map(({ className, no, photos, missing, total }) => [
        className,
        no,
        photos.length,
        missing.length,
        total,
      ]),
      [
        ['软件2001', '第 1 / 2 页', 24, 0, null],
        ['软件2001', '第 2 / 2 页', 1, 2, '本班 27 人，其中无图像 2 人'],
        ['未分班', '第 1 / 1 页', 1, 0, '本班 1 人，其中无图像 0 人'],
      ]
    )
  })
})
