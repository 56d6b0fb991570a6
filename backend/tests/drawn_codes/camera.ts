import { homographyOf, type Point } from '#backend/paper/scan/straight/homography'
import type { Random } from '#tests/drawn_scans/random'
import { remapped, sharpOf, type Grey } from './grey.js'
import type { DrawnPhonePage } from './phone_page.js'

export const FRAME = { width: 1_200, height: 1_600 }

/** Most by which a camera is held askew: degrees, and the share by which a corner is nearer than another. */
const ASKEW = { turn: 30, tilt: 0.12 }

/** Where the corners of the code come to lie: clockwise from the top left. */
function corners({ between }: Random): Point[] {
  const half = (FRAME.width * between(0.32, 0.6)) / 2
  const angle = (between(-ASKEW.turn, ASKEW.turn) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const centre = {
    x: FRAME.width * between(0.45, 0.55),
    y: FRAME.height * between(0.4, 0.6),
  }
  const shift = () => 1 - between(0, ASKEW.tilt)
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([across, down]) => {
    const [x, y] = [across! * half * shift(), down! * half * shift()]
    return { x: centre.x + x * cos - y * sin, y: centre.y + x * sin + y * cos }
  })
}

/** The page as a camera sees it that is held askew, on something dark. */
export function photographed(page: DrawnPhonePage, random: Random): Grey {
  const { x, y, side } = page.code
  const square = [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
  ]
  const [a, b, c, d, e, f, g, h] = homographyOf(corners(random), square)! as [
    ...[number, number, number, number, number, number, number, number],
  ]
  return remapped(
    page,
    FRAME,
    (across, down, to) => {
      const depth = g * across + h * down + 1
      to[0] = (a * across + b * down + c) / depth
      to[1] = (d * across + e * down + f) / depth
    },
    random.between(40, 110)
  )
}

/** Numbers around 0 with a standard deviation of 1, to be drawn from. */
function normals({ next }: Random): Float32Array {
  return Float32Array.from({ length: 4_096 }, () => {
    const far = Math.sqrt(-2 * Math.log(1 - next()))
    return far * Math.cos(2 * Math.PI * next())
  })
}

/** What little light makes of a picture: darker by a factor, with the noise of the sensor. */
export function dimmed({ data, ...size }: Grey, gain: number, noise: number, random: Random): Grey {
  const lots = normals(random)
  const grain = () => lots[Math.floor(random.next() * lots.length)]! * noise
  const out = Uint8ClampedArray.from(data, (light) => light * gain + grain())
  return { data: new Uint8Array(out.buffer), ...size }
}

export async function blurred(picture: Grey, sigma: number): Promise<Grey> {
  const { width, height } = picture
  return { data: await sharpOf(picture).blur(sigma).raw().toBuffer(), width, height }
}
