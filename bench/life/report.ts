import { LIFE_MEASURES } from '#domain/photos/life'
import { PHOTO_MEASURES, type PhotoMeasure } from '#domain/photos/rules'
import type { PhotoLimits } from '#domain/photos/judge'
import { shareWithInterval, type Share } from '../accuracy/statistics.js'
import type { JudgedBurst } from './judged_bursts.js'
import { KINDS, type Kind } from './kinds.js'
import { HEADING } from './section.js'

/** How a kind of burst is judged in the second half. */
export interface KindRow {
  kind: Kind
  failed: Share
  doubted: Share
  unseen: Share
}

export interface LifeLimitRow {
  measure: PhotoMeasure
  warn: number | null
  fail: number | null
  /** Live bursts of the first half beyond them, of how many that were measured. */
  doubted: number
  failed: number
  of: number
}

export function kindRows(judged: readonly JudgedBurst[]): KindRow[] {
  return KINDS.map((kind) => {
    const own = judged.filter((one) => one.kind === kind && !one.isFirst)
    const count = (holds: (one: JudgedBurst) => boolean) =>
      shareWithInterval(own.filter(holds).length, own.length)
    return {
      kind,
      failed: count(({ row }) => row.result === 'fail'),
      doubted: count(({ row }) => row.result === 'warn' && row.reason === null),
      unseen: count(({ row }) => row.reason !== null),
    }
  })
}

export function lifeLimitRows(
  judged: readonly JudgedBurst[],
  { limits }: PhotoLimits
): LifeLimitRow[] {
  const live = judged.filter(({ kind, isFirst }) => kind.isLive && isFirst)
  return LIFE_MEASURES.map((measure) => {
    const values = live.flatMap(({ values: all }) => {
      const value = all[measure]
      return typeof value === 'number' ? [value] : []
    })
    const { warn, fail } = limits[measure]
    const isBelow = PHOTO_MEASURES[measure].bad === 'below'
    const beyond = (limit: number | null) =>
      values.filter((value) => limit !== null && (isBelow ? value < limit : value > limit)).length
    return { measure, warn, fail, doubted: beyond(warn), failed: beyond(fail), of: values.length }
  })
}

const percent = (value: number) => (value * 100).toFixed(0)
const shown = ({ hits, of, low, high }: Share) =>
  `${hits}/${of} (${percent(low)}–${percent(high)} %)`

const kindLine = ({ kind, failed, doubted, unseen }: KindRow) =>
  `| ${kind.isLive ? 'live' : 'attack'} | ${kind.name} | ${shown(failed)} | ${shown(doubted)} | ${shown(unseen)} |`

const limitLine = ({ measure, warn, fail, doubted, failed, of }: LifeLimitRow) =>
  `| ${measure} | ${warn} | ${fail} | ${doubted}/${of} | ${failed}/${of} |`

/** The part of `docs/photo-accuracy.md` about the proof of life. */
export const renderLife = (
  kinds: readonly KindRow[],
  limits: readonly LifeLimitRow[],
  { pack, version, portraits }: { pack: string; version: string; portraits: number }
) => `${HEADING}

Written by \`npm run bench -- life\`, with the ${pack} pack and limits \`${version}\`.

The page sends six small pictures of the second around the photo; the server measures four things on them and erases them. **Everything here is synthetic**: ${portraits} portraits of the same folder (every second one), cut out and put before a drawn wall at a distance of 0.4 to 3 m behind them, photographed by a hand that strays by 0.7 to 6 mm within a second, with noise, blinks and JPEG; prints and screens are one plane in another hand, screens with their dots. How still hands are, how far walls are and how prints and screens look to real phones was **assumed, not measured**: these rates say that the measures do what they were made for, and nothing of how many real students would be rejected or how many real attacks found. There are no masks, no dolls, no pictures generated while the camera runs, no sheets cut along the head, no second camera fed by software with noise of its own, and no phones whose beauty mode smooths the noise away. That is why presets only **advise**: whoever wants failures to count should first see, for a season, what reviewers say of the doubts.

| | what is before the camera | failed | doubted | not to be seen: a person looks |
|---|---|---|---|---|
${kinds.map(kindLine).join('\n')}

Second half of the portraits, as judged where proofs count; where they advise, both “failed” and “doubted” are a doubt that only a reviewer sees. Rejected falsely is what fails of the live rows; accepted falsely is what neither fails nor is doubted nor waits for a person in the rows of attacks. Before a bare wall there is nothing that could move otherwise than the face, so a person looks; of one portrait no face is found in any of its pictures, and that photo fails by another rule. A print whose edges are in the picture has a room behind it: where the room comes near to the printed head, it is taken for somebody before a wall. Limits were set on the first half, by hand.

| measure | warns | fails | live, first half: doubted | live, first half: failed |
|---|---|---|---|---|
${limits.map(limitLine).join('\n')}

\`frame_difference\`: levels of 255 by which the pictures differ (one picture given out as a camera has none). \`depth_motion\`: how far the face moves otherwise than a plane through what is behind it, in thousandths of the width. \`screen_pattern\`: how far one fine frequency stands out, on the photo. \`other_scene\`: how unlike the photo is to its burst. Limits to fail reject at most one live burst of the first half.
`
