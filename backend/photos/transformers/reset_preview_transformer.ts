import type { CaptureTime } from '#domain/photos/intake'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The message of a reset in each language, how far the capture is in which it is retaken, and whether a make-up follows. */
export interface ResetPreview {
  zh: string
  en: string
  time: CaptureTime
  isMadeUp: boolean
}

/** What the student will read if a photo is reset. */
export default class ResetPreviewTransformer extends BaseTransformer<ResetPreview> {
  toObject() {
    return { ...this.resource }
  }
}
