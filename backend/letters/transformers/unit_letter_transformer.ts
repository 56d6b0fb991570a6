import { inUtc } from '#backend/http/in_utc'
import { letterFailure } from '#backend/letters/letter_failure'
import { shownState } from '#backend/letters/letter_state'
import type { UnitLetter } from '#backend/letters/queries/unit_letters_page'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A letter about a unit with its reader, the role of the reader, and its state. Recipient must be loaded. */
export default class UnitLetterTransformer extends BaseTransformer<UnitLetter> {
  toObject() {
    const { letter, role, maySettle } = this.resource
    const { id, template, recipient, businessAt, sentAt, lastError } = letter
    return {
      ...{ id, template, reader: recipient.name, role, maySettle },
      ...shownState(letter),
      businessAt: inUtc(businessAt),
      sentAt: inUtc(sentAt),
      failure: letterFailure(lastError),
    }
  }
}
