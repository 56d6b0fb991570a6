import { homographyOf, type Point } from '#backend/paper/scan/straight/homography'
import { warp } from '#backend/paper/scan/straight/warp'
import sharp, { type Sharp } from 'sharp'
import type { Random } from './random.js'

const FRAME = { width: 1_500, height: 2_000 }

const DESKS = ['#5a4632', '#39424a', '#7d6a55', '#2d2d2d', '#6b5b6e'] as const

/** Where the corners of the paper come to lie: clockwise from the top left. */
function corners({ between }: Random): Point[] {
  const [left, top] = [between(110, 260), between(110, 260)]
  const [right, bottom] = [FRAME.width - between(110, 260), FRAME.height - between(110, 260)]
  return [
    { x: left + between(0, 90), y: top + between(-60, 60) },
    { x: right - between(0, 90), y: top + between(-60, 60) },
    { x: right + between(-40, 60), y: bottom + between(-60, 60) },
    { x: left + between(-60, 40), y: bottom + between(-60, 60) },
  ]
}

/** Light of a lamp: warm, and weaker to one side. */
function light(data: Buffer, { between }: Random): void {
  const [warm, fall, turn] = [between(0.78, 1), between(0.05, 0.4), between(0, 2 * Math.PI)]
  const [dx, dy] = [Math.cos(turn) / FRAME.width, Math.sin(turn) / FRAME.height]
  for (let y = 0, at = 0; y < FRAME.height; y += 1)
    for (let x = 0; x < FRAME.width; x += 1, at += 4) {
      const bright = 0.95 - fall * (0.5 + dx * (x - FRAME.width / 2) + dy * (y - FRAME.height / 2))
      data[at] = data[at]! * bright
      data[at + 1] = data[at + 1]! * bright * (0.5 + warm / 2)
      data[at + 2] = data[at + 2]! * bright * warm
    }
}

/** A photo of a page on a desk, from above and a little aslant. */
export async function photograph(page: Buffer, random: Random): Promise<Sharp> {
  const { data, info } = await sharp(page).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const from = corners(random)
  const to = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ]
  const seen = warp({ data, width, height }, homographyOf(from, to)!, FRAME)
  const outline = from.map(({ x, y }) => `${x},${y}`).join(' ')
  const desk = `<svg xmlns="http://www.w3.org/2000/svg" width="${FRAME.width}" height="${FRAME.height}">
    <rect width="100%" height="100%" fill="${random.pick(DESKS)}"/><polygon points="${outline}"/></svg>`
  const cut = await sharp(Buffer.from(desk)).ensureAlpha().raw().toBuffer()
  for (let at = 0; at < cut.length; at += 4)
    if (cut[at] === 0 && cut[at + 1] === 0 && cut[at + 2] === 0)
      cut.set(seen.data.subarray(at, at + 3), at)
  light(cut, random)
  return sharp(cut, { raw: { ...FRAME, channels: 4 } }).removeAlpha()
}
