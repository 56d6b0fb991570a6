import { audited } from '#backend/audit/audited'
import type { Locale } from '#backend/lang/words'
import { placeholderFault, type PlaceholderFault } from '#backend/letters/placeholder_fault'
import type { TemplateInForce } from '#backend/letters/queries/templates_in_force'
import type { Template } from '#backend/letters/templates'
import { writeTemplate } from '#backend/letters/write_template'
import { err, ok, type Result } from '#domain/result'
import type { LetterTemplate } from '#domain/season/letter_templates'

/** Replaces the template of a letter in one language by the centre's own. */
export async function changeTemplate(
  { code, locale }: { code: LetterTemplate; locale: Locale },
  texts: Template,
  actorId: string
): Promise<Result<TemplateInForce, PlaceholderFault>> {
  const fault = placeholderFault(texts, code)
  if (fault) return err(fault)
  const subject = { subjectType: 'wording', subjectId: `${code}.${locale}` }
  await audited(
    (trx) => writeTemplate(code, locale, texts, trx),
    () => ({ actorId, action: 'wording.changed', ...subject })
  )
  return ok({ code, locale, ...texts, changed: true })
}
