import { isCivilDate } from '#domain/calendar/civil_date'
import { isTimeOfDay } from '#domain/calendar/instant'
import { isWithinReach, seasonReach } from '#domain/season/reach'
import vine from '@vinejs/vine'

const civilDate = vine.createRule((value, _options, field) => {
  if (!isCivilDate(String(value))) field.report('not a date', 'date', field)
})

/** A valid day from 1900 to 2200. */
export const day = () => vine.string().use(civilDate())

/** Metadata for validating a body with days of a season. */
export interface SeasonMeta {
  /** The season's year, 2018–2100. */
  year: number
}

const withinReach = vine.createRule((value, _options, field) => {
  const { year } = field.meta as SeasonMeta
  if (isWithinReach(year, String(value))) return
  field.report('outside the season', 'reach', field, seasonReach(year))
})

/** A day within the season's reach; needs a `SeasonMeta`. */
export const seasonDay = () => day().use(withinReach())

const wallTime = vine.createRule((value, _options, field) => {
  if (!isTimeOfDay(String(value))) field.report('not a time', 'time', field)
})

export const timeOfDay = () => vine.string().use(wallTime())
