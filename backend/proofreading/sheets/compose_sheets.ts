import { say, type Locale } from '#backend/lang/words'
import { sheetPages } from '#domain/proofreading/check_sheet'
import type { CivilDate } from '#domain/calendar/civil_date'
import { FIELDS, topBelow } from '#backend/proofreading/sheets/sheet_layout'
import type { SheetStudent } from '#backend/proofreading/sheets/queries/sheet_students'

/** What stands at the head of every page. */
export interface SheetHead {
  locale: Locale
  unit: string
  /** The season's year. */
  year: number
  date: CivilDate
}

/** One page, as the template shows it. */
export interface Sheet {
  college: string
  className: string
  no: string
  /** Of everybody there is a picture. */
  photos: SheetStudent[]
  missing: SheetStudent[]
  /** Where they stand on the page, in millimetres from its upper edge. */
  below: number
  /** How many they are, and where the class is confirmed: on its last page. */
  total: string | null
}

/** Students who follow each other in one class. */
function byClass(students: readonly SheetStudent[]): SheetStudent[][] {
  const classes: SheetStudent[][] = []
  for (const student of students) {
    const current = classes.at(-1)
    const [first] = current ?? []
    if (first && first.classId === student.classId && first.college === student.college)
      current!.push(student)
    else classes.push([student])
  }
  return classes
}

/**
 * The pages of a check sheet (核对表), class by class, each counted for itself: a class is handed out on its own. One of
 * which nothing was delivered has nothing to check.
 */
export function composeSheets(
  students: readonly SheetStudent[],
  { locale }: Pick<SheetHead, 'locale'>
): Sheet[] {
  return byClass(students).flatMap((own) => {
    const photos = own.filter(({ picture }) => picture !== null)
    if (photos.length === 0) return []
    const missing = own.filter(({ picture }) => picture === null)
    const pages = sheetPages(photos, missing)
    const { college, className } = own[0]!
    return pages.map((page, index) => ({
      ...page,
      below: topBelow(page.photos.length),
      college: college ?? '',
      className: className ?? say(locale, 'papers.no_class'),
      no: say(locale, 'papers.page', { no: index + 1, of: pages.length }),
      total:
        index === pages.length - 1
          ? say(locale, 'papers.total', { count: own.length, missing: missing.length })
          : null,
    }))
  })
}

/** The values of the template for some of the pages. */
export const templateValues = (sheets: readonly Sheet[], head: SheetHead) => {
  const { locale, unit, year, date } = head
  const word = (
    key: 'title' | 'signature' | 'right' | 'wrong' | 'missing' | 'confirmer' | 'date'
  ) => say(locale, `papers.${key}`)
  return {
    lang: locale === 'zh' ? 'zh-CN' : 'en',
    ...{ unit, date, sheets, fields: FIELDS },
    cohort: say(locale, 'papers.cohort', { year: String(year + 1) }),
    words: {
      title: word('title'),
      signature: word('signature'),
      right: word('right'),
      wrong: word('wrong'),
      missing: word('missing'),
      confirmer: word('confirmer'),
      date: word('date'),
    },
  }
}
