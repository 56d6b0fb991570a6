import { localeOf } from '#backend/http/errors/explain'
import { phoneDocument } from '#backend/phone/controllers/phone_document'
import { appUrl } from '#config/app'
import type { HttpContext } from '@adonisjs/core/http'

/** What the phone API wants and answers, for whoever builds another client of it. */
export default class ShowPhoneDocumentController {
  handle(ctx: HttpContext) {
    return phoneDocument(localeOf(ctx), appUrl)
  }
}
