import { recordAudit } from '#backend/audit/record_audit'
import { isDraft } from '#backend/seasons/queries/is_draft'
import { err, ok, type Result } from '#domain/result'
import Unit from '#models/people/unit'
import type Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import db from '@adonisjs/lucid/services/db'

/**
 * Adds units to a draft, each in its current region; those that are in it already stay.
 * @returns how many of the ids are units
 */
export async function addUnits(
  season: Season,
  unitIds: string[],
  actorId: string
): Promise<Result<{ units: number }, { type: 'already_published' }>> {
  const units = await Unit.query().whereIn('id', unitIds)
  const rows = units.map(({ id, regionId }) => ({ seasonId: season.id, unitId: id, regionId }))
  const subject = { subjectType: 'season', subjectId: season.id }
  const details = { units: rows.length }
  return db.transaction(async (client) => {
    if (!(await isDraft(season.id, client))) return err({ type: 'already_published' })
    await SeasonUnit.updateOrCreateMany(['seasonId', 'unitId'], rows, { client })
    await recordAudit({ actorId, action: 'season.units_added', ...subject, details }, client)
    return ok(details)
  })
}
