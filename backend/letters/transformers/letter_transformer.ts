import { inUtc } from '#backend/http/in_utc'
import { letterFailure } from '#backend/letters/letter_failure'
import { shownState } from '#backend/letters/letter_state'
import type OutboxMessage from '#models/letters/outbox_message'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A letter with its reader and its state. Recipient and unit must be loaded. */
export default class LetterTransformer extends BaseTransformer<OutboxMessage> {
  toObject() {
    const { id, template, recipient, seasonUnit } = this.resource
    const { businessAt, sentAt, attempts, lastError } = this.resource
    return {
      id,
      template,
      ...shownState(this.resource),
      reader: recipient.name,
      unit: seasonUnit?.unit.name ?? null,
      businessAt: inUtc(businessAt),
      sentAt: inUtc(sentAt),
      attempts,
      lastError,
      failure: letterFailure(lastError),
    }
  }
}
