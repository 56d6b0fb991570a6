import { LOCALES } from '#backend/lang/words'
import { LETTER_TEMPLATES } from '#domain/season/letter_templates'
import type { HttpRequest } from '@adonisjs/core/http'
import vine from '@vinejs/vine'

const params = () => vine.object({ code: vine.enum(LETTER_TEMPLATES), locale: vine.enum(LOCALES) })

const texts = () => ({
  params: params(),
  subject: vine.string().trim().minLength(2).maxLength(120),
  body: vine.string().trim().minLength(2).maxLength(4_000),
})
/** As its editor has seen it. */
const version = () => vine.number().withoutDecimals().range([0, 1_000_000])
const named = vine.create({ params: params(), version: version().optional() })
const changed = vine.create({ ...texts(), version: version() })
const tried = vine.create({ ...texts(), seasonUnitId: vine.string().uuid().optional() })

/** Which template the address names, and in which version it was seen, if that matters. */
export const namedTemplate = (request: HttpRequest) =>
  request.validateUsing(named, { data: { ...request.qs(), params: request.params() } })

/** Which template the address names, in which version it was seen, and the texts that are sent for it. */
export const changedTemplate = (request: HttpRequest) =>
  request.validateUsing(changed, { data: { ...request.body(), params: request.params() } })

/** Which template the address names, its texts, and the unit as which the letter is to be written. */
export const triedTemplate = (request: HttpRequest) =>
  request.validateUsing(tried, { data: { ...request.body(), params: request.params() } })
