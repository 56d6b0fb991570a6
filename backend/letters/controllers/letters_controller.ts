import { recordAudit } from '#backend/audit/record_audit'
import { refuse } from '#backend/http/errors/refuse'
import { enqueueLetters } from '#backend/letters/sweep_outbox'
import { afterCommit } from '#backend/engine/after_commit'
import { SeasonGateway } from '#backend/engine/season_gateway'
import OutboxMessage, { LETTER_STATES } from '#models/letters/outbox_message'
import SeasonUnit from '#models/seasons/season_unit'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { momentCursor } from '#backend/http/cursors'
import db from '@adonisjs/lucid/services/db'
import vine from '@vinejs/vine'

const page = vine.create({
  after: momentCursor(),
  limit: vine.number().withoutDecimals().range([1, 200]).optional(),
  status: vine.enum(LETTER_STATES).optional(),
  seasonId: vine.string().uuid().optional(),
})
const decision = vine.create({ as: vine.enum(['sent', 'again'] as const) })

/** The outbox: letters with their state, and settling those that wait for a person. */
@inject()
export default class LettersController {
  constructor(private gateway: SeasonGateway) {}

  async index({ request, bouncer }: HttpContext) {
    await bouncer.authorize('readLetters')
    const { after, limit = 50, status, seasonId } = await request.validateUsing(page)
    const [at, id] = (after ?? '').split('~')
    const letters = await OutboxMessage.query()
      .if(status, (query) => query.where('status', status!))
      .if(seasonId, (query) =>
        query.whereIn('season_unit_id', SeasonUnit.query().where({ seasonId }).select('id'))
      )
      .if(id, (query) => query.whereRaw('(business_at, id) < (?, ?)', [at!, id!]))
      .orderBy([
        { column: 'business_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit + 1)
      .preload('recipient')
      .preload('seasonUnit', (unit) => unit.preload('unit'))
    const shown = letters.slice(0, limit)
    const last = shown.at(-1)
    return {
      data: shown.map((letter) => ({
        id: letter.id,
        template: letter.template,
        status: letter.status,
        reader: letter.recipient.name,
        unit: letter.seasonUnit?.unit.name ?? null,
        businessAt: letter.businessAt.toUTC().toISO(),
        sentAt: letter.sentAt?.toUTC().toISO() ?? null,
        attempts: letter.attempts,
        lastError: letter.lastError,
      })),
      meta: {
        next:
          letters.length > limit && last ? `${last.businessAt.toUTC().toISO()}~${last.id}` : null,
      },
    }
  }

  /** Marks an uncertain or failed letter as sent, or sends it again. */
  async settle(ctx: HttpContext) {
    const { params, request, bouncer, viewer } = ctx
    await bouncer.authorize('settleLetters')
    const { as } = await request.validateUsing(decision)
    const letter = await OutboxMessage.findOrFail(params.id)
    const status = as === 'sent' ? 'sent' : 'queued'
    const subject = { subjectType: 'letter', subjectId: letter.id }
    // Only the first of two people may settle a letter, or it would be sent twice.
    const isSettled = await db.transaction(async (trx) => {
      const rows = await trx
        .from('outbox_messages')
        .where('id', letter.id)
        .whereIn('status', ['uncertain', 'failed'])
        .update({ status, attempts: 0, failing_since: null })
      if (Number(rows) === 0) return false
      await recordAudit({ actorId: viewer.user.id, action: `letter.${as}`, ...subject }, trx)
      return true
    })
    if (!isSettled) return refuse(ctx, { type: 'letter_settled' })
    if (as === 'again')
      await afterCommit('a letter', () => enqueueLetters(this.gateway, [letter.id]))
    return { data: { id: letter.id, status } }
  }
}
