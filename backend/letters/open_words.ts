import { say, type Locale } from '#backend/lang/words'
import type { Values } from './values.js'

/** What can be open of photos, in the order of the work: to look, to review, to reset. */
const UNRESOLVED = ['unlooked', 'awaiting', 'failed'] as const
/** Done by the school for the day; the student has still to come. */
const RESET = 'resetOpen'
type Part = (typeof UNRESOLVED)[number] | typeof RESET

/** `未查看 2 张、待审核 1 张`: the parts that are not empty. */
function listed(parts: readonly Part[], values: Values, locale: Locale): string {
  const some = parts.filter((part) => Number(values[part] ?? 0) > 0)
  return some
    .map((part) => say(locale, `letters.open.${part}`, { count: values[part]! }))
    .join(say(locale, 'letters.open.separator'))
}

/**
 * What is open, in words: `parts` to stand behind a number, `counts` in a sentence. Numbers that a school has
 * typed in have no parts.
 */
export function openWords(values: Values, locale: Locale) {
  const unresolved = listed(UNRESOLVED, values, locale)
  const reset = listed([RESET], values, locale)
  return {
    parts:
      (unresolved && say(locale, 'letters.open.parts', { list: unresolved })) +
      (reset && say(locale, 'letters.open.more', { list: reset })),
    counts: listed([...UNRESOLVED, RESET], values, locale),
  }
}
