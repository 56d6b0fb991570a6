import { say, type Locale } from '#backend/lang/words'
import { writeBook } from '#backend/sheets/write_book'
import { LIST_FIELDS } from '#domain/roster/list/list_fields'
import { fieldHeadings, headingOf } from './list_headings.js'

/** An invented student, as an example of each field. */
const example = (school: string, locale: Locale) => [
  school,
  say(locale, 'rosters.example_college'),
  say(locale, 'rosters.example_class'),
  '2019010101',
  '471X',
  '王*明',
]

/** Rows for the students; more can be pasted below. */
const BLANK_ROWS = 2_000

/** The template of a school's list: text cells, an example, and a sheet that explains each column. */
export function templateBook(school: string, locale: Locale): Promise<Buffer> {
  const explanation = say(locale, 'rosters.explanation')
  const template = {
    title: say(locale, 'rosters.template'),
    headings: fieldHeadings(locale),
    rows: [example(school, locale)],
  }
  const explained = {
    title: explanation,
    headings: [say(locale, 'rosters.column'), explanation],
    rows: LIST_FIELDS.map((field) => [
      headingOf(field, locale),
      say(locale, `rosters.explained.${field}`),
    ]),
  }
  return writeBook([template, explained], BLANK_ROWS)
}
