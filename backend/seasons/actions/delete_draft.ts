import { recordAudit } from '#backend/audit/record_audit'
import { lockSeason } from '#backend/seasons/queries/lock_season'
import { err, ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'

/** Deletes a draft with its windows and its list of units; a published season stays for good. */
export const deleteDraft = (id: string, authorId: string) =>
  db.transaction(async (trx): Promise<Result<null, { type: 'already_published' }>> => {
    const season = await lockSeason(id, trx)
    if (season.publishedAt) return err({ type: 'already_published' })
    const { name, year, notice } = season
    await season.delete()
    const subject = { subjectType: 'season', subjectId: id }
    const entry = { actorId: authorId, action: 'season.deleted', ...subject }
    await recordAudit({ ...entry, details: { name, year, notice } }, trx)
    return ok(null)
  })
