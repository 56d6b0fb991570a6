import { LOCALES } from '#backend/lang/words'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import type { HttpRequest } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const params = () => vine.object({ code: vine.enum(LETTER_TEMPLATES), locale: vine.enum(LOCALES) })

const named = vine.create({ params: params() })
const texts = () => ({
  params: params(),
  subject: vine.string().trim().minLength(2).maxLength(120),
  body: vine.string().trim().minLength(2).maxLength(4_000),
})
const template = vine.create(texts())
const tried = vine.create({ ...texts(), seasonUnitId: vine.string().uuid().optional() })

/** Which template the address names. */
export const namedTemplate = (request: HttpRequest) =>
  request.validateUsing(named, { data: { params: request.params() } })

/** Which template the address names, and the texts that are sent for it. */
export const templateBody = (request: HttpRequest) =>
  request.validateUsing(template, { data: { ...request.body(), params: request.params() } })

/** The same, and the unit as which the letter is to be written. */
export const triedTemplate = (request: HttpRequest) =>
  request.validateUsing(tried, { data: { ...request.body(), params: request.params() } })
