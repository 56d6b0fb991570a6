import { recordAudit } from '#backend/audit/record_audit'
import type { Locale } from '#backend/lang/words'
import { deleteTemplate } from '#backend/letters/write_template'
import type { LetterTemplate } from '#domain/season/letter_templates'
import db from '@adonisjs/lucid/services/db'

/** Gives a letter its shipped template back. One that is as shipped stays so. */
export const resetTemplate = (
  { code, locale }: { code: LetterTemplate; locale: Locale },
  actorId: string
): Promise<void> =>
  db.transaction(async (trx) => {
    if (!(await deleteTemplate(code, locale, trx))) return
    const subject = { subjectType: 'wording', subjectId: `${code}.${locale}` }
    await recordAudit({ actorId, action: 'wording.reset', ...subject }, trx)
  })
