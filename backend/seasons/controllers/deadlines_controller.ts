import { fullUnit } from '#backend/units/queries/visible_units'
import { explainDeadline, type Deadline } from '#domain/season/deadline'
import CalendarVersion from '#models/calendar_version'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'

/** The running deadlines of a unit, each with the days that counted and the days that did not. */
export default class DeadlinesController {
  async index({ params, viewer }: HttpContext) {
    const unit = await fullUnit(viewer, params.id)
    const rows = await db.from('unit_deadlines').where('season_unit_id', unit.id).orderBy('due')
    const versions = await CalendarVersion.query().whereIn(
      'version',
      rows.map(({ calendar_version }) => calendar_version)
    )
    const data = rows.map((row) => {
      const deadline = row.deadline as Deadline
      const version = versions.find((other) => other.version === row.calendar_version)
      const { calendar } = version ?? unit.season.calendarVersion
      return { ...deadline, calendar: row.calendar_version, ...explainDeadline(deadline, calendar) }
    })
    return { data }
  }
}
