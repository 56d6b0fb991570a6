import type { SeasonPolicy } from '../policy/season_policy.js'

/** How students come in at a device of a fixed point. */
export interface KioskWays {
  /** They hold the 采集码 before the camera. */
  byCode: boolean
  /** They type the 学号 and the last four of the ID number (苏教指通〔2021〕13号 附件1 2: 实名验证). */
  byName: boolean
}

/** A season that knows its students by their ID cards alone has no way in. */
export const kioskWays = (identity: SeasonPolicy['identity']): KioskWays => ({
  byCode: identity === 'code',
  byName: identity === 'real_name',
})

/** Whether there is any: without one a device is not opened. */
export const hasWay = ({ byCode, byName }: KioskWays): boolean => byCode || byName

/** What tells apart those whose masked names are the same. */
export interface Mark {
  lastFour: string | null
  /** The end of the 学号. */
  xhEnd: string | null
}

const END = 3

/**
 * What a screen at which anybody may look shows beside a masked name: the last four of the ID number, unless they open
 * the page.
 */
export const markOf = (
  { lastFour, xh }: { lastFour: string | null; xh: string | null },
  { byName }: KioskWays
): Mark => (byName ? { lastFour: null, xhEnd: xh?.slice(-END) ?? null } : { lastFour, xhEnd: null })
