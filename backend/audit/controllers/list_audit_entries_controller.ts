import { auditPage } from '#backend/audit/queries/audit_page'
import AuditEntryTransformer from '#backend/audit/transformers/audit_entry_transformer'
import { answerWith } from '#backend/http/answer'
import { numberedCursor, pageLimit, PAGE_ROWS } from '#backend/http/cursors'
import { day } from '#backend/http/validators/civil_day'
import { OUTCOMES } from '#models/audit/audit_entry'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const page = vine.create({
  after: numberedCursor(),
  limit: pageLimit(),
  action: vine.string().maxLength(80).optional(),
  subjectType: vine.string().maxLength(40).optional(),
  subjectId: vine.string().maxLength(80).optional(),
  actor: vine.string().maxLength(60).optional(),
  unit: vine.string().maxLength(60).optional(),
  outcome: vine.enum(OUTCOMES).optional(),
  session: vine.string().maxLength(40).optional(),
  requestId: vine.string().uuid().optional(),
  since: day().optional(),
  through: day().optional(),
})

/** Who did what, newest first. */
export default class ListAuditEntriesController {
  async handle({ request }: HttpContext) {
    const { after, limit = PAGE_ROWS, ...filter } = await request.validateUsing(page)
    const { rows, next } = await auditPage(filter, after, limit)
    return answerWith(AuditEntryTransformer.transform(rows), { next })
  }
}
