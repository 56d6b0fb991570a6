import { isUuid } from '#backend/http/is_uuid'
import { isCivilDate } from '#domain/calendar/civil_date'
import vine from '@vinejs/vine'

/** Stands for the date of rows without one: they come last. */
const WITHOUT_DATE = /^9999(-12-31)?$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/

const isDay = (text: string) => WITHOUT_DATE.test(text) || isCivilDate(text)

function isMoment(text: string) {
  const [day = '', time = ''] = text.split('T')
  // PostgreSQL has no year 0.
  return isCivilDate(day) && day > '0001' && TIME.test(time)
}

/** The last row of the page before: the value by which the list is sorted, and its id. */
export type Cursor = [at: string, id: string]

const writeCursor = ([at, id]: Cursor) => `${at}~${id}`

/** Empty for the first page. */
const readCursor = (text: string): Cursor | undefined =>
  text === '' ? undefined : splitCursor(text)

/** A name by which a list is sorted may have a `~` itself; an id has none. */
function splitCursor(text: string): Cursor {
  const end = text.lastIndexOf('~')
  return end < 0 ? ['', ''] : [text.slice(0, end), text.slice(end + 1)]
}

/** A cursor whose first part holds. */
export const cursor = (holds: (text: string) => boolean) =>
  vine
    .string()
    .use(
      vine.createRule((value, _options, field) => {
        const [at, id] = splitCursor(String(value))
        if (value === '' || (holds(at) && isUuid(id))) return
        field.report('not a cursor of this list', 'regex', field)
      })()
    )
    .optional()
    .transform(readCursor)

/** Cursor of a list by date: `2023-05-09~id`, or `9999~id` for rows without a date. */
export const datedCursor = () => cursor(isDay)

/** Cursor of a list by instant: `2023-05-09T00:00:00.000Z~id`. */
export const momentCursor = () => cursor(isMoment)

/** Cursor of a list by a number from 0 to `max`. */
export const numberedCursor = (max = Number.MAX_SAFE_INTEGER) =>
  vine.number().withoutDecimals().range([0, max]).optional()

/** How many rows a page may have; 50 if it is not said. */
export const pageLimit = (max = 200) => vine.number().withoutDecimals().range([1, max]).optional()
export const PAGE_ROWS = 50

/** A page of a list, and the cursor of the next one or null. */
export interface Page<Row> {
  rows: Row[]
  next: string | null
}

/**
 * Cuts the rows of a query to a page.
 * @param found one row more than the page has, if there are as many
 * @param after the cursor of what follows a row
 */
export function cutPage<Row>(
  found: Row[],
  limit: number,
  after: (last: Row) => Cursor | string
): Page<Row> {
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  if (found.length <= limit || last === undefined) return { rows, next: null }
  const next = after(last)
  return { rows, next: typeof next === 'string' ? next : writeCursor(next) }
}
