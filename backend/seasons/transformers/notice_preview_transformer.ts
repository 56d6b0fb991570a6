import type { NoticePreview } from '#backend/seasons/actions/add_calendar'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What a notice would add and change. */
export default class NoticePreviewTransformer extends BaseTransformer<NoticePreview> {
  toObject() {
    return { ...this.resource }
  }
}
