import type { HolidayCalendar } from '#domain/calendar/holiday_calendar'
import { column } from '@adonisjs/lucid/orm'
import { CalendarVersionSchema } from '../schema.js'

/** The State Council's holidays as of one publication. Versions are added, never changed. */
export default class CalendarVersion extends CalendarVersionSchema {
  @column()
  declare years: number[]

  @column({ prepare: (days) => JSON.stringify(days) })
  declare days: HolidayCalendar['days']

  get calendar(): HolidayCalendar {
    return { version: this.version, years: this.years, days: this.days }
  }
}
