import type { DateTime } from 'luxon'

/** An instant as answers have it: in UTC, whatever the zone of the process. No instant stays null. */
export function inUtc(at: DateTime): string
export function inUtc(at: DateTime | null): string | null
export function inUtc(at: DateTime | null) {
  return at?.toUTC().toISO() ?? null
}
