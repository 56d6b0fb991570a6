import { MEMO_REASONS } from '../main/memo.js'
import type { SeasonFacts } from '../facts.js'
import { code, count, day, lines, type StepDetails } from './decision_line.js'

/** The asked-for date beside the one it would move. */
export function extensionLines({ extension, window, proofDue }: SeasonFacts) {
  if (!extension) return []
  const { target, until } = extension
  const now = target === 'window' ? window?.lastDay : proofDue
  return lines(code('asked_target', target), day('current_end', now), day('asked_until', until))
}

/** 统计备忘表: captured, and uncaptured by reason (苏教指通〔2019〕12号 附件4). */
export function memoLines(_facts: SeasonFacts, { captured, uncaptured, byReason }: StepDetails) {
  const reasons = (byReason ?? {}) as Record<string, number | undefined>
  const stated = MEMO_REASONS.filter((why) => reasons[why])
  return lines(
    count('captured', captured),
    count('uncaptured', uncaptured),
    ...stated.map((why) => count(`why_${why}`, reasons[why]))
  )
}

const rating = (value: unknown) => (typeof value === 'number' ? `rating_${value}` : null)

/** The headcount of the form beside that of the delivered photos (苏教指通〔2023〕13号 附件3). */
export const formLines = ({ delivered }: SeasonFacts, form: StepDetails) =>
  lines(
    count('delivered', delivered),
    count('form_count', form.count),
    code('photo_rating', rating(form.photoRating)),
    code('service_rating', rating(form.serviceRating))
  )

export const errataLines = ({ erratumCount, delivered }: SeasonFacts, list: StepDetails) =>
  lines(
    count('errata_listed', list.count),
    count('errata_open', erratumCount),
    count('delivered', delivered)
  )
