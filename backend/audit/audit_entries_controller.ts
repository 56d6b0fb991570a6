import { numberedCursor } from '#backend/http/cursors'
import AuditEntry from '#models/audit/audit_entry'
import type { HttpContext } from '@adonisjs/core/http'
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
    const rows = await AuditEntry.query()
      .if(after, (query) => query.where('id', '<', after!))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .preload('actor')
    const shown = rows.slice(0, limit)
    return {
      data: shown.map((entry) => ({
        id: String(entry.id),
        actor: entry.actor?.name ?? null,
        action: entry.action,
        subjectType: entry.subjectType,
        subjectId: entry.subjectId,
        details: entry.details,
        recordedAt: entry.recordedAt.toUTC().toISO(),
      })),
      meta: { next: rows.length > limit ? String(shown.at(-1)!.id) : null },
    }
  }
}
