import type { CaptureTime } from '#domain/photos/intake'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The message of a reset in each language, and how far the capture is in which it is retaken. */
export interface ResetPreview {
  zh: string
  en: string
  time: CaptureTime
}

/** What the student will read if a photo is reset. */
export default class ResetPreviewTransformer extends BaseTransformer<ResetPreview> {
  toObject() {
    return { ...this.resource }
  }
}
