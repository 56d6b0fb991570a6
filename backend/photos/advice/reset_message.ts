import { say, type Locale } from '#backend/lang/words'
import type { CivilDate } from '#domain/calendar/civil_date'
import type { ResetReason } from '#domain/policy/reset_reasons'

/** A reason of a reset in words: what it is, what helps, and how it looks when it is right. */
export const resetReason = (code: ResetReason, locale: Locale) => ({
  code,
  name: say(locale, `photos.reset_reasons.${code}.name`),
  remedy: say(locale, `photos.reset_reasons.${code}.remedy`),
  example: say(locale, `photos.reset_reasons.${code}.example`),
})

/** What a student is told of a reset. */
export interface ToldReset {
  reasonCodes: readonly ResetReason[]
  /** In the words of whoever resets it. */
  note?: string
  /** The last day of the window; null if it is not known. */
  lastDay: CivilDate | null
  /** May it be retaken, or has the round ended? */
  mayBeRetaken: boolean
}

/** How long there is for another photo. */
function untilWhen({ lastDay, mayBeRetaken }: ToldReset, locale: Locale): string {
  if (!mayBeRetaken) return say(locale, 'photos.reset_message.over')
  if (!lastDay) return say(locale, 'photos.reset_message.retake_open')
  return say(locale, 'photos.reset_message.retake', { lastDay })
}

/**
 * The message of a reset, as the student reads it: 不合格照片当天重置，并及时通知学生重拍 (苏教指通〔2023〕13号
 * 附件1 注1). The desk previews the same text.
 */
export function resetMessage(told: ToldReset, locale: Locale): string {
  const { reasonCodes, note } = told
  const lines = reasonCodes.map((code, index) =>
    say(locale, 'photos.reset_message.line', { number: index + 1, ...resetReason(code, locale) })
  )
  return [
    say(locale, 'photos.reset_message.opening'),
    ...lines,
    ...(note ? [say(locale, 'photos.reset_message.note', { note })] : []),
    untilWhen(told, locale),
  ].join('\n')
}
