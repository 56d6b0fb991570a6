import { isUuid } from '#backend/http/is_uuid'
import { isCivilDate } from '#domain/calendar/civil_date'
import vine from '@vinejs/vine'

/** Rows without a date stand behind all others. */
const WITHOUT_DATE = /^9999(-12-31)?$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/

const isDay = (text: string) => WITHOUT_DATE.test(text) || isCivilDate(text)

function isMoment(text: string) {
  const [day = '', time = ''] = text.split('T')
  // PostgreSQL knows no year 0.
  return isCivilDate(day) && day > '0001' && TIME.test(time)
}

/** The place after a row: what the list is ordered by, and the row's id; empty for the beginning. */
const cursor = (holds: (text: string) => boolean) =>
  vine.createRule((value, _options, field) => {
    const [at = '', id = '', ...rest] = String(value).split('~')
    if (value === '' || (holds(at) && isUuid(id) && rest.length === 0)) return
    field.report('not a place in this list', 'regex', field)
  })()

/** The place after a row of a list by date: `2023-05-09~id`, or `9999~id` for rows without a date. */
export const datedCursor = () => vine.string().use(cursor(isDay)).optional()

/** The place after a row of a list by moment: `2023-05-09T00:00:00.000Z~id`. */
export const momentCursor = () => vine.string().use(cursor(isMoment)).optional()

/** The place after a row of a list by number, which its column counts up to `max`. */
export const numberedCursor = (max = Number.MAX_SAFE_INTEGER) =>
  vine.number().withoutDecimals().range([0, max]).optional()
