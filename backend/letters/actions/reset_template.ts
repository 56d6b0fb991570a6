import { recordAudit } from '#backend/audit/record_audit'
import { changedSince, type ChangedSince } from '#backend/letters/queries/template_versions'
import { deleteTemplate, type EditedTemplate } from '#backend/letters/write_template'
import { err, ok, type Result } from '#domain/result'
import MailTemplate from '#models/letters/mail_template'
import db from '@adonisjs/lucid/services/db'

/** Gives a letter its shipped template back. One that is as shipped stays so. */
export async function resetTemplate(edited: EditedTemplate): Promise<Result<null, ChangedSince>> {
  const { code, locale, actorId } = edited
  if (!(await MailTemplate.findBy({ code, locale }))) return ok(null)
  const isReset = await db.transaction(async (trx) => {
    const no = await deleteTemplate(edited, trx)
    if (no === null) return false
    const subject = { subjectType: 'wording', subjectId: `${code}.${locale}` }
    await recordAudit({ actorId, action: 'wording.reset', ...subject, details: { no } }, trx)
    return true
  })
  return isReset ? ok(null) : err(await changedSince(edited))
}
