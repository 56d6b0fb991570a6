import { recordAudit } from '#backend/audit/record_audit'
import { refuse } from '#backend/http/errors/refuse'
import { isDraft } from '#backend/seasons/queries/is_draft'
import Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'

const members = vine.create({
  unitIds: vine.array(vine.string().uuid()).minLength(1).maxLength(1_000),
})

/** Adds units to a draft, each in its current region. */
export default class SeasonMembersController {
  async store(ctx: HttpContext) {
    const { params, request, bouncer, viewer } = ctx
    await bouncer.authorize('planSeasons')
    const season = await Season.findOrFail(params.id)
    const { unitIds } = await request.validateUsing(members)
    const units = await Unit.query().whereIn('id', unitIds)
    const rows = units.map(({ id, regionId }) => ({ seasonId: season.id, unitId: id, regionId }))
    const subject = { subjectType: 'season', subjectId: season.id }
    const details = { units: rows.length }
    const added = await db.transaction(async (client) => {
      if (!(await isDraft(season.id, client))) return false
      await SeasonUnit.updateOrCreateMany(['seasonId', 'unitId'], rows, { client })
      const entry = { actorId: viewer.user.id, action: 'season.units_added', ...subject, details }
      await recordAudit(entry, client)
      return true
    })
    return added ? { data: details } : refuse(ctx, { type: 'already_published' })
  }
}
