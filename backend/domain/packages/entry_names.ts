import type { PhotoFileName } from '../policy/season_policy.js'

/** A delivered photo, by what its file is named after. */
export interface NamedItem {
  itemId: string
  /** The national code (院校代码) of its unit, for the student’s level. */
  yxdm: string
  xh: string | null
}

/** What no file system minds; a 学号 with a slash does not become a folder. */
const UNSAFE = /[^\p{L}\p{N}._-]+/gu
const DOTS_AROUND = /^\.+|\.+$/g
/** Names that Windows keeps for devices, whatever stands behind a dot. */
const OF_DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
const MAX_NUMBER = 100

const safe = (text: string) =>
  text.replace(UNSAFE, '-').slice(0, MAX_NUMBER).replace(DOTS_AROUND, '')

function stemOf({ yxdm, xh }: NamedItem, pattern: PhotoFileName): string {
  const number = safe(xh ?? '') || 'no-number'
  if (pattern === 'yxdm_xh') return `${safe(yxdm)}_${number}`
  return OF_DEVICES.test(number) ? `_${number}` : number
}

/** Two names are the same to Windows if they differ in case, to a Mac if they are composed otherwise. */
const sameAs = (name: string) => name.normalize('NFC').toLowerCase()

/**
 * The name of each photo’s file: `{院校代码}_{学号}.jpg`, or as the policy says. Those that would be called alike, and those
 * without a number, have the id of their item as well.
 * @param items all of a unit, so that a photo is called the same in each of its packages
 */
export function entryNames(
  items: readonly NamedItem[],
  pattern: PhotoFileName = 'yxdm_xh'
): Map<string, string> {
  const stems = items.map((item) => ({ ...item, stem: stemOf(item, pattern) }))
  const counts = new Map<string, number>()
  for (const { stem } of stems) counts.set(sameAs(stem), (counts.get(sameAs(stem)) ?? 0) + 1)
  return new Map(
    stems.map(({ itemId, xh, stem }) => {
      const isClear = safe(xh ?? '') !== '' && counts.get(sameAs(stem)) === 1
      return [itemId, `${stem}${isClear ? '' : `-${itemId}`}.jpg`]
    })
  )
}
