import type { LetterStanding } from '../download_letters/download_letter.js'

/** A link to a package serves its owner once, so soon after it was made. */
export const LINK_MINUTES = 15

/** So long a package can be downloaded; whoever needs it later has it packed again. */
export const PACKAGE_HOURS = 48

/** What a plain zip file holds (APPNOTE 4.4.1), less its index: no school has half as many graduates. */
export const MAX_PHOTOS = 65_000

const OF_LETTER = {
  missing: 'letter_required',
  sent: 'letter_waiting',
  returned: 'letter_returned',
} as const satisfies Partial<Record<LetterStanding, string>>

export type DownloadRefusal = 'not_delivered' | (typeof OF_LETTER)[keyof typeof OF_LETTER]

/**
 * May the electronic photos of a unit be downloaded? From their delivery on: the feedback form holds back the paper only
 * (苏教指通〔2023〕13号 二.4, 四). Where a season asks for 《关于申请电子版照片的函》 first (请学校填写, 海南 五), a school waits
 * until the centre has accepted it.
 */
export function downloadGate({
  delivered,
  letter,
}: {
  delivered: number
  letter: LetterStanding
}): DownloadRefusal | null {
  if (delivered === 0) return 'not_delivered'
  return letter === 'not_asked' || letter === 'accepted' ? null : OF_LETTER[letter]
}
