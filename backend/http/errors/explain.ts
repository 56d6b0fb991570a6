import { isWordKey, say, type Locale } from '#backend/lang/words'
import type { HttpContext } from '@adonisjs/core/http'
import type { ErrorType } from './error_type.js'

/** A sentence lists at most this many names; the answer also contains the whole list. */
const MAX_LISTED = 20

function listed(values: unknown[], locale: Locale): string {
  const names = values.slice(0, MAX_LISTED).join(say(locale, 'lists.separator'))
  const count = values.length
  return count <= MAX_LISTED ? names : say(locale, 'lists.more', { names, count })
}

/** Values that are codes, and where their names are. */
const CODES: Record<string, string> = {
  track: 'seasons.tracks',
  column: 'sheets.columns',
  field: 'fields.labels',
  holds: 'papers.contents',
}

/** A value as it stands in a sentence. */
function shownValue(name: string, value: unknown, locale: Locale): unknown {
  if (Array.isArray(value))
    return listed(
      value.map((one) => shownValue(name, one, locale)),
      locale
    )
  const key = `${CODES[name]}.${String(value)}`
  return isWordKey(key) ? say(locale, key) : value
}

/** An explained error of which only type and sentence are read. */
export interface ExplainedError {
  type: ErrorType
  message: string
}

/** An error as the API answers it: with the sentence in the reader's language. */
export function explain<Fault extends { type: ErrorType }>(
  error: Fault,
  locale: Locale
): Fault & { message: string } {
  const { type } = error
  const shown = Object.entries(error).map(([name, value]) => [
    name,
    shownValue(name, value, locale),
  ])
  return { ...error, message: say(locale, `errors.${type}`, Object.fromEntries(shown)) }
}

/** The language of an answer, by the header Accept-Language. */
export const readerLocale = (header: string | null | undefined): Locale =>
  header?.toLowerCase().startsWith('en') ? 'en' : 'zh'

/** The language of the answer to a request. */
export const localeOf = ({ request }: Pick<HttpContext, 'request'>): Locale =>
  readerLocale(request.header('accept-language'))
