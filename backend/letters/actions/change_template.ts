import { recordAudit } from '#backend/audit/record_audit'
import { placeholderFault, type PlaceholderFault } from '#backend/letters/placeholder_fault'
import type { TemplateInForce } from '#backend/letters/queries/templates_in_force'
import { changedSince, type ChangedSince } from '#backend/letters/queries/template_versions'
import type { Template } from '#backend/letters/templates'
import { writeTemplate, type EditedTemplate } from '#backend/letters/write_template'
import { err, ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'

/** Replaces the template of a letter in one language by the centre's own, unless somebody else has since. */
export async function changeTemplate(
  edited: EditedTemplate,
  texts: Template
): Promise<Result<TemplateInForce, PlaceholderFault | ChangedSince>> {
  const { code, locale, actorId } = edited
  const fault = placeholderFault(texts, code)
  if (fault) return err(fault)
  const version = await db.transaction(async (trx) => {
    const no = await writeTemplate(edited, texts, trx)
    if (no === null) return null
    const subject = { subjectType: 'wording', subjectId: `${code}.${locale}` }
    await recordAudit({ actorId, action: 'wording.changed', ...subject, details: { no } }, trx)
    return no
  })
  if (version === null) return err(await changedSince(edited))
  return ok({ code, locale, ...texts, changed: true, version })
}
