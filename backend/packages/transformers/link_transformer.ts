import { inUtc } from '#backend/http/in_utc'
import type Download from '#models/packages/download'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A link by which its owner downloads a package once. */
export default class LinkTransformer extends BaseTransformer<Download> {
  toObject() {
    const { id, expiresAt } = this.resource
    return { id, expiresAt: inUtc(expiresAt) }
  }
}
