import type { CivilDate } from '../calendar/civil_date.js'
import type { Rating } from './printed_form.js'

/** Where a red round seal is, in millimetres from the upper left of the page; `low`: worn or faint. */
export interface FoundSeal {
  xMm: number
  yMm: number
  diameterMm: number
  sureness: 'high' | 'low'
}

/** Why there is no seal, as far as a picture tells. `grey`: no colour at all, so none could be seen. */
export const SEAL_MISSING = ['none', 'grey', 'blue', 'half'] as const
export type SealMissing = (typeof SEAL_MISSING)[number]

/** What the machine read on one page, without its text, which names people. */
export interface PageHints {
  seal: { found: true; seal: FoundSeal } | { found: false; missing: SealMissing }
  /** How the millimetres are known; a `guess` may be far off. */
  sizedBy: 'edges' | 'page' | 'guess'
  /** Of the straight page, in millimetres. */
  size: { width: number; height: number }
  /** The token of the print, without its prefix; null if none was read. */
  token: string | null
  /** The headcount that the text layer says; a picture has no text. */
  saidCount: number | null
  /** Degrees by which the paper lay turned. */
  angle: number
  /** What the file holds that no scan needs, and that the picture leaves out. */
  holds: string[]
  /** Chinese text in a font that is not in the file is missing in the picture. */
  missesText: boolean
}

/** The print that a scan was made of; of others than this unit’s only whose it is. */
export type PrintOnScan =
  | {
      whose: 'unit'
      no: number
      newestNo: number
      count: number
      receivedOn: CivilDate
      photoRating: Rating | null
      serviceRating: Rating | null
    }
  | { whose: 'season' | 'school' | 'nobody' }

/** A page of a scan as it was read; `fault` says why it was not. */
export interface ScannedPage {
  hints: PageHints | null
  print: PrintOnScan | null
  fault: { message: string } | null
}

/** 「…电子图像共 123 人」, as both forms say it (苏教指通〔2023〕13号 附件3). */
const SAID_COUNT = /共\s*(\d{1,6})\s*人/g

/** The headcount in the text of a form; null if it does not say one, or says different ones. */
export function saidCountOf(text: string | null): number | null {
  const counts = new Set([...(text ?? '').matchAll(SAID_COUNT)].map(([, count]) => Number(count)))
  return counts.size === 1 ? [...counts][0]! : null
}
