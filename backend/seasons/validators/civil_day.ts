import { isCivilDate } from '#domain/calendar/civil_date'
import { isTimeOfDay } from '#domain/calendar/instant'
import vine from '@vinejs/vine'

const civilDate = vine.createRule((value, _options, field) => {
  if (!isCivilDate(String(value))) field.report('not a date', 'regex', field)
})

/** A day of the calendar: `2023-02-30` is none. */
export const day = () => vine.string().use(civilDate())

const wallTime = vine.createRule((value, _options, field) => {
  if (!isTimeOfDay(String(value))) field.report('not a time', 'regex', field)
})

export const timeOfDay = () => vine.string().use(wallTime())
