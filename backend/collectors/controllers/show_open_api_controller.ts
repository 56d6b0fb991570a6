import { intakeDocument } from '#backend/collectors/openapi/document'
import { localeOf } from '#backend/http/errors/explain'
import { appUrl } from '#config/app'
import type { HttpContext } from '@adonisjs/core/http'

/** What the intake API wants and answers, for whoever builds a collector’s software. */
export default class ShowOpenApiController {
  handle(ctx: HttpContext) {
    return intakeDocument(localeOf(ctx), appUrl)
  }
}
