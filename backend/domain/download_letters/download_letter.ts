import type { SeasonPolicy } from '../policy/season_policy.js'

/** 《关于申请电子版照片的函》 as a school hands it in, stamped: the centre accepts or returns it. */
export const DOWNLOAD_LETTER_STATES = ['sent', 'returned', 'accepted'] as const
export type DownloadLetterState = (typeof DOWNLOAD_LETTER_STATES)[number]

/** How it stands with the letter of a unit: whether its season asks for one, and the newest that was handed in. */
export type LetterStanding = 'not_asked' | 'missing' | DownloadLetterState

/** Does a season ask for the letter (电子版照片获取，请学校填写, 海南 五)? Policies stored earlier do not. */
export const asksForLetter = ({ downloadLetter }: Pick<SeasonPolicy, 'downloadLetter'>): boolean =>
  downloadLetter ?? false

export const standingOf = (
  policy: Pick<SeasonPolicy, 'downloadLetter'>,
  newest: DownloadLetterState | null
): LetterStanding => (asksForLetter(policy) ? (newest ?? 'missing') : 'not_asked')

/** Where a school prints and hands in the letter, and the centre decides on it: above the photos that it asks for. */
export const downloadsPath = (unitId: string): string => `/packages/${unitId}`

/** Where the centre decides on it. */
export const letterPath = (unitId: string): string => `/download_letters/${unitId}`
