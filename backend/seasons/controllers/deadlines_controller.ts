import { fullUnit } from '#backend/units/queries/visible_units'
import { explainDeadline } from '#domain/season/deadline'
import CalendarVersion from '#models/seasons/calendar_version'
import UnitDeadline from '#models/seasons/unit_deadline'
import type { HttpContext } from '@adonisjs/core/http'

/** The deadlines of a unit, each with the days that were counted and skipped. */
export default class DeadlinesController {
  async index({ params, viewer }: HttpContext) {
    const unit = await fullUnit(viewer, params.id)
    const rows = await UnitDeadline.query().where('seasonUnitId', unit.id).orderBy('due')
    const versions = await CalendarVersion.query().whereIn(
      'version',
      rows.map(({ calendarVersion }) => calendarVersion)
    )
    const data = rows.map(({ deadline, calendarVersion }) => {
      const counted = versions.find(({ version }) => version === calendarVersion)
      const { calendar } = counted ?? unit.season.calendarVersion
      return { ...deadline, calendar: calendarVersion, ...explainDeadline(deadline, calendar) }
    })
    return { data }
  }
}
