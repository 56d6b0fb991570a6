/** Why a letter did not leave, as a person is told. */
export const LETTER_FAILURES = [
  'address',
  'refused',
  'later',
  'not_reached',
  'template',
  'killed',
  'unknown',
] as const
export type LetterFailure = (typeof LETTER_FAILURES)[number]

/** By what `lastError` holds: code, command and answer of the relay, or our own words; the first that fits. */
const SIGNS: readonly [RegExp, LetterFailure][] = [
  [/^unknown placeholder/, 'template'],
  [/^killed/, 'killed'],
  // The relay refuses whom the letter is for, or no address could be read.
  [/RCPT TO 5\d\d$|^EENVELOPE(?! MAIL FROM)/, 'address'],
  [/ 5\d\d$/, 'refused'],
  [/ 4\d\d$/, 'later'],
  [/^(ECONNECTION|ESOCKET|ETIMEDOUT|EDNS|ETLS|EAUTH|ECONNREFUSED)/, 'not_reached'],
]

/** @param lastError of a letter; null while nothing went wrong */
export const letterFailure = (lastError: string | null): LetterFailure | null =>
  lastError === null ? null : (SIGNS.find(([sign]) => sign.test(lastError))?.[1] ?? 'unknown')
