import { explain, localeOf } from '#backend/http/errors/explain'
import { refuse } from '#backend/letters/errors'
import { placeholderFault, type PlaceholderFault } from '#backend/letters/placeholder_fault'
import type { Template } from '#backend/letters/templates'
import type { LetterTemplate } from '#domain/season/letter_templates'
import type { HttpContext } from '@adonisjs/core/http'

const FIELDS = ['subject', 'body'] as const

/** Refuses a template, and says at each field which of its braces are wrong. */
export function refusePlaceholders(
  ctx: HttpContext,
  fault: PlaceholderFault,
  texts: Template,
  code: LetterTemplate
) {
  const locale = localeOf(ctx)
  const errors = FIELDS.flatMap((field) => {
    const own = placeholderFault({ subject: '', body: '', [field]: texts[field] }, code)
    return own ? [{ field, rule: own.type, message: explain(own, locale).message }] : []
  })
  refuse(ctx, fault)
  return ctx.response.send({ ...(ctx.response.getBody() as object), errors })
}
