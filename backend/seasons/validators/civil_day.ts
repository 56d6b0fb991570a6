import { isCivilDate } from '#domain/calendar/civil_date'
import vine from '@vinejs/vine'

const civilDate = vine.createRule((value, _options, field) => {
  if (!isCivilDate(String(value))) field.report('not a date', 'regex', field)
})

/** A day of the calendar: `2023-02-30` is none. */
export const day = () => vine.string().use(civilDate())

/** A time of day: `25:00` is none. */
export const timeOfDay = () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
