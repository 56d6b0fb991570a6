import { BaseTransformer } from '@adonisjs/core/transformers'

/** The message of a reset in each language, and whether the photo may still be retaken. */
export interface ResetPreview {
  zh: string
  en: string
  mayBeRetaken: boolean
}

/** What the student will read if a photo is reset. */
export default class ResetPreviewTransformer extends BaseTransformer<ResetPreview> {
  toObject() {
    return { ...this.resource }
  }
}
