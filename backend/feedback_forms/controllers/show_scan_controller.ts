import { visibleDocument } from '#backend/documents/queries/visible_document'
import { refuse } from '#backend/feedback_forms/errors'
import { printOfToken } from '#backend/feedback_forms/queries/print_of_token'
import { faultOf, readFormPage } from '#backend/feedback_forms/queries/read_form_page'
import ScanTransformer from '#backend/feedback_forms/transformers/scan_transformer'
import { answer } from '#backend/http/answer'
import { explain, localeOf } from '#backend/http/errors/explain'
import type { HttpContext } from '@adonisjs/core/http'
import { pageNumber } from './page_number.js'

/** What the machine reads on a page of a stamped form; one that cannot be read says why. */
export default class ShowScanController {
  async handle(ctx: HttpContext) {
    const { document, unit } = await visibleDocument(ctx)
    const number = pageNumber(ctx)
    if (!number) return refuse(ctx, { type: 'not_found' })
    const read = await readFormPage(document, number)
    if (!read.ok) return refuse(ctx, read.error)
    const { hints } = read.value
    const fault = faultOf(read.value)
    const print = hints?.token ? await printOfToken(hints.token, unit) : null
    const told = fault && explain(fault, localeOf(ctx))
    return answer(ScanTransformer.transform({ page: read.value, print, fault: told }))
  }
}
