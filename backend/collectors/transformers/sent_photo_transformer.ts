import { inUtc } from '#backend/http/in_utc'
import type { Locale } from '#backend/lang/words'
import type { SentPhotoState } from '#backend/collectors/queries/sent_photo'
import { advise } from '#backend/photos/advice/advice'
import { resetMessage, resetReason } from '#backend/photos/advice/reset_message'
import { captureTime, isMadeUp, windowOf } from '#domain/photos/intake'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What became of a photo, as its collector reads it: codes and our own sentences, and nothing of whom it shows. */
export default class SentPhotoTransformer extends BaseTransformer<SentPhotoState> {
  constructor(
    sent: SentPhotoState,
    private locale: Locale
  ) {
    super(sent)
  }

  toObject() {
    const { request, photo } = this.resource
    return {
      external_no: request.externalNo,
      /** `discarded`: it shows nobody of the school. */
      state: photo.discardedAt ? ('discarded' as const) : photo.status,
      verdict: photo.verdict,
      taken_at: inUtc(request.takenAt),
      received_at: inUtc(photo.businessAt),
      rules: this.#brokenRules(),
      reset: this.#reset(),
    }
  }

  /** The rules that it did not pass, each with what helps. */
  #brokenRules() {
    const [verdict] = this.resource.photo.verdicts
    return (verdict?.rows ?? [])
      .filter(({ result }) => result === 'warn' || result === 'fail')
      .map((row) => ({ rule: row.rule, result: row.result, ...advise(row, this.locale) }))
  }

  /** Why it was reset, and what its student is to be told; notes of people are left out. */
  #reset() {
    const { photo, reset, rounds } = this.resource
    if (!reset) return null
    const { round } = photo
    const time = captureTime(round, rounds)
    const told = { time, isMadeUp: isMadeUp(round, rounds), window: windowOf(round, rounds) }
    const { reasonCodes } = reset
    return {
      reasons: reasonCodes.map((code) => resetReason(code, this.locale)),
      message: resetMessage({ reasonCodes, ...told }, this.locale),
    }
  }
}
