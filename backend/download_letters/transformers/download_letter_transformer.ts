import { inUtc } from '#backend/http/in_utc'
import type DownloadLetter from '#models/download_letters/download_letter'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A letter as it was handed in, and what the centre said to it. Both people and the reason must be loaded. */
export default class DownloadLetterTransformer extends BaseTransformer<DownloadLetter> {
  toObject() {
    const { id, no, state, documentId, author, sentAt } = this.resource
    const { decider, decidedAt, reasonNote } = this.resource
    return {
      ...{ id, no, state, documentId, by: author.name, at: inUtc(sentAt) },
      reason: reasonNote?.text ?? null,
      decidedBy: decider?.name ?? null,
      decidedAt: decidedAt && inUtc(decidedAt),
    }
  }
}
