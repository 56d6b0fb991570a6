import type { KnownFile } from '#backend/photos/queries/known_files'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A file that is here already, and of whom. */
export default class KnownFileTransformer extends BaseTransformer<KnownFile> {
  toObject() {
    const { digest, studentId } = this.resource
    return { digest, studentId }
  }
}
