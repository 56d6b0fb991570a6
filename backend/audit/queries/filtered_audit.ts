import { instantOf } from '#domain/calendar/instant'
import { unitsFoundBy } from '#models/people/units_found_by'
import AuditEntry from '#models/audit/audit_entry'
import SeasonUnit from '#models/seasons/season_unit'

/** Which audit entries are wanted; what is left out does not matter. */
export interface AuditFilter {
  action?: string
  subjectType?: string
  subjectId?: string
  outcome?: AuditEntry['outcome']
  session?: string
  requestId?: string
  /** The unit's name, code or pinyin, or a part of it. */
  unit?: string
  /** A part of the name of who did it. */
  actor?: string
  /** The first and the last day in Shanghai on which it was recorded. */
  since?: string
  through?: string
}

const END_OF_DAY = '23:59:59.999'

/** The audit entries of a filter. */
export function filteredAudit({ actor, unit, since, through, ...exact }: AuditFilter) {
  const query = AuditEntry.query()
  for (const [column, value] of Object.entries(exact)) if (value) query.where(column, value)
  if (since) query.where('recorded_at', '>=', instantOf(since))
  if (through) query.where('recorded_at', '<=', instantOf(through, END_OF_DAY))
  if (actor) query.whereHas('actor', (user) => user.whereILike('name', `%${actor}%`))
  if (unit) {
    const found = SeasonUnit.query()
      .join('units', 'units.id', 'season_units.unit_id')
      .where(unitsFoundBy(unit))
    query.whereIn('season_unit_id', found.select('season_units.id'))
  }
  return query
}
