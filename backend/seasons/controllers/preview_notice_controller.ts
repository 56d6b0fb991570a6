import { answer } from '#backend/http/answer'
import { previewNotice } from '#backend/seasons/actions/add_calendar'
import { refuseNotice } from '#backend/seasons/refuse_notice'
import NoticePreviewTransformer from '#backend/seasons/transformers/notice_preview_transformer'
import { holidayNotice } from '#backend/seasons/validators/holiday_notice'
import type { HttpContext } from '@adonisjs/core/http'

/** What a notice would add and change. */
export default class PreviewNoticeController {
  async handle(ctx: HttpContext) {
    const previewed = await previewNotice(await ctx.request.validateUsing(holidayNotice))
    if (!previewed.ok) return refuseNotice(ctx, previewed.error)
    return answer(NoticePreviewTransformer.transform(previewed.value))
  }
}
