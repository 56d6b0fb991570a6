import { say, type Locale } from '#backend/lang/words'
import { exampleValues } from '#backend/letters/example_values'
import { placeholderFault, type PlaceholderFault } from '#backend/letters/placeholder_fault'
import { renderLetter } from '#backend/letters/render_letter'
import type { Template } from '#backend/letters/templates'
import { err, ok, type Result } from '#domain/result'
import type { LetterTemplate } from '#domain/season/letter_templates'

/** The letter that a template makes of invented values. */
export function previewTemplate(
  { code, locale }: { code: LetterTemplate; locale: Locale },
  texts: Template
): Result<Template, PlaceholderFault> {
  const fault = placeholderFault(texts, code)
  if (fault) return err(fault)
  const { subject, body } = renderLetter(texts, locale, exampleValues(locale))
  return ok({ subject: say(locale, 'letters.mail.subject', { subject }), body })
}
