import { numberedCursor } from '#backend/http/cursors'
import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'

const page = vine.create({
  after: numberedCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
})

/** Who did what, newest first. */
export default class AuditEntriesController {
  async index({ request, bouncer }: HttpContext) {
    await bouncer.authorize('readAudit')
    const { after, limit = 50 } = await request.validateUsing(page)
    const rows = await db
      .from('audit_entries')
      .leftJoin('users', 'users.id', 'audit_entries.actor_id')
      .if(after, (query) => query.where('audit_entries.id', '<', after!))
      .orderBy('audit_entries.id', 'desc')
      .limit(limit + 1)
      .select('audit_entries.*', 'users.name as actor')
    const shown = rows.slice(0, limit)
    return {
      data: shown.map(({ id, actor, action, subject_type, subject_id, details, recorded_at }) => ({
        id: String(id),
        actor,
        action,
        subjectType: subject_type,
        subjectId: subject_id,
        details,
        recordedAt: recorded_at.toISOString(),
      })),
      meta: { next: rows.length > limit ? String(shown.at(-1).id) : null },
    }
  }
}
