import { isUuid } from '#backend/http/is_uuid'
import { isCivilDate } from '#domain/calendar/civil_date'
import vine from '@vinejs/vine'

/** Rows without a date come last. */
const WITHOUT_DATE = /^9999(-12-31)?$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/

const isDay = (text: string) => WITHOUT_DATE.test(text) || isCivilDate(text)

function isMoment(text: string) {
  const [day = '', time = ''] = text.split('T')
  // PostgreSQL has no year 0.
  return isCivilDate(day) && day > '0001' && TIME.test(time)
}

/** A cursor: the sort value and the id of the last row; empty for the first page. */
const cursor = (holds: (text: string) => boolean) =>
  vine.createRule((value, _options, field) => {
    const [at = '', id = '', ...rest] = String(value).split('~')
    if (value === '' || (holds(at) && isUuid(id) && rest.length === 0)) return
    field.report('not a cursor of this list', 'regex', field)
  })()

/** Cursor of a list by date: `2023-05-09~id`, or `9999~id` for rows without a date. */
export const datedCursor = () => vine.string().use(cursor(isDay)).optional()

/** Cursor of a list by instant: `2023-05-09T00:00:00.000Z~id`. */
export const momentCursor = () => vine.string().use(cursor(isMoment)).optional()

/** Cursor of a list by a number from 0 to `max`. */
export const numberedCursor = (max = Number.MAX_SAFE_INTEGER) =>
  vine.number().withoutDecimals().range([0, max]).optional()
