import { audited } from '#backend/audit/audited'
import type { Locale } from '#backend/lang/words'
import { allowedPlaceholders, unknownPlaceholders } from '#backend/letters/placeholders'
import type { TemplateInForce } from '#backend/letters/queries/templates_in_force'
import type { Template } from '#backend/letters/templates'
import { writeTemplate } from '#backend/letters/write_template'
import { err, ok, type Result } from '#domain/result'
import type { LetterTemplate } from '#domain/season/letter_templates'

/** Placeholders that nothing fills in, and those that the letter offers. */
export interface PlaceholderFault {
  type: 'wording_placeholders'
  names: string[]
  allowed: string[]
}

/** Replaces the template of a letter in one language by the centre's own. */
export async function changeTemplate(
  { code, locale }: { code: LetterTemplate; locale: Locale },
  texts: Template,
  actorId: string
): Promise<Result<TemplateInForce, PlaceholderFault>> {
  const names = unknownPlaceholders(texts, code)
  if (names.length > 0) {
    const allowed = allowedPlaceholders(code).map((name) => `{${name}}`)
    return err({ type: 'wording_placeholders', names, allowed })
  }
  const subject = { subjectType: 'wording', subjectId: `${code}.${locale}` }
  await audited(
    (trx) => writeTemplate(code, locale, texts, trx),
    () => ({ actorId, action: 'wording.changed', ...subject })
  )
  return ok({ code, locale, ...texts, changed: true })
}
