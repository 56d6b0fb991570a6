import { audited } from '#backend/audit/audited'
import { refuse } from '#backend/http/errors/refuse'
import { LOCALES } from '#backend/lang/words'
import { shippedTemplate } from '#backend/letters/templates'
import { allowedPlaceholders, unknownPlaceholders } from '#backend/letters/placeholders'
import { writeTemplate } from '#backend/letters/write_template'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import MailTemplate from '#models/letters/mail_template'
import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const template = vine.create({
  params: vine.object({ code: vine.enum(LETTER_TEMPLATES), locale: vine.enum(LOCALES) }),
  subject: vine.string().trim().minLength(2).maxLength(120),
  body: vine.string().trim().minLength(2).maxLength(4_000),
})

/** The templates of all letters: shipped, or changed by the centre. */
export default class TemplatesController {
  async index({ bouncer }: HttpContext) {
    await bouncer.authorize('readCentre')
    const own = await MailTemplate.all()
    const data = LETTER_TEMPLATES.flatMap((code) =>
      LOCALES.map((locale) => {
        const changed = own.find((row) => row.code === code && row.locale === locale)
        const { subject, body } = changed ?? shippedTemplate(code, locale)
        return { id: `${code}.${locale}`, code, locale, subject, body, changed: Boolean(changed) }
      })
    )
    return { data, meta: { next: null, total: data.length } }
  }

  async update(ctx: HttpContext) {
    const { request, bouncer, viewer } = ctx
    await bouncer.authorize('manageSeasons')
    const { params, ...texts } = await request.validateUsing(template, {
      data: { ...request.body(), params: request.params() },
    })
    const { code, locale } = params
    const names = unknownPlaceholders(texts, code)
    if (names.length > 0) {
      const allowed = allowedPlaceholders(code).map((name) => `{${name}}`)
      const refusal = { type: 'wording_placeholders' as const, names, allowed }
      return refuse(ctx, refusal)
    }
    const subject = { subjectType: 'wording', subjectId: `${code}.${locale}` }
    await audited(
      (trx) => writeTemplate(code, locale, texts, trx),
      () => ({ actorId: viewer.user.id, action: 'wording.changed', ...subject })
    )
    return { data: { id: `${code}.${locale}`, code, locale, ...texts, changed: true } }
  }
}
