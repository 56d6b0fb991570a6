import { say, type Locale } from '#backend/lang/words'
import type { CaptureTime } from '#domain/photos/intake'
import type { ResetReason } from '#domain/policy/reset_reasons'
import type { CaptureWindow } from '#domain/season/capture_window'

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
  /** How far the capture is in which it is to be retaken. */
  time: CaptureTime
  /** Does a make-up follow? */
  isMadeUp: boolean
  /** The window; null if it is not known. */
  window: Pick<CaptureWindow, 'firstDay' | 'lastDay'> | null
}

/** How long there is for another photo. */
function untilWhen({ time, isMadeUp, window }: ToldReset, locale: Locale): string {
  if (time === 'over')
    return say(locale, `photos.reset_message.${isMadeUp ? 'over' : 'over_for_good'}`)
  if (time === 'not_set') return say(locale, 'photos.reset_message.not_set')
  if (!window) return say(locale, 'photos.reset_message.retake_open')
  const { firstDay, lastDay } = window
  if (time === 'not_begun')
    return say(locale, 'photos.reset_message.not_begun', { firstDay, lastDay })
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
