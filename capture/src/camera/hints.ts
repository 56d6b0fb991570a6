/** The luminance of a small picture, row by row, 0 to 255. */
export interface Luminance {
  values: ArrayLike<number>
  width: number
  height: number
}

export type DistanceHint = 'good' | 'unknown' | 'too_far' | 'too_near'
export type UprightHint = 'good' | 'unknown' | 'move_left' | 'move_right'
export type LightHint = 'good' | 'too_dark' | 'too_bright' | 'uneven'

/** Three hints while the camera is open; they advise, and never hold the shutter. */
export interface Hints {
  distance: DistanceHint
  upright: UprightHint
  light: LightHint
}

/** Where the silhouette has its head, in parts of the picture's sides. */
export const HEAD = { left: 0.31, right: 0.69, top: 0.16, bottom: 0.6 }

const TOO_DARK = 70
const TOO_BRIGHT = 205
/** How much brighter one half of the face may be, as a part of both. */
const UNEVEN = 0.22
/** From how far off the background a point is somebody. */
const STANDS_OUT = 22
/** In parts of the width of the silhouette's head. */
const TOO_FAR = 0.62
const TOO_NEAR = 1.75
/** How far somebody may stand beside the middle, in parts of the picture. */
const BESIDE = 0.09
/** Fewer points of a row are noise. */
const LEAST = 0.06

const mean = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

function valuesWithin({ values, width, height }: Luminance, left: number, right: number) {
  const found: number[] = []
  for (let y = Math.round(HEAD.top * height); y < HEAD.bottom * height; y += 1)
    for (let x = Math.round(left * width); x < right * width; x += 1)
      found.push(values[y * width + x]!)
  return found
}

function lightOf(picture: Luminance): LightHint {
  const middle = (HEAD.left + HEAD.right) / 2
  const left = mean(valuesWithin(picture, HEAD.left, middle))
  const right = mean(valuesWithin(picture, middle, HEAD.right))
  const both = (left + right) / 2
  if (both < TOO_DARK) return 'too_dark'
  if (both > TOO_BRIGHT) return 'too_bright'
  return Math.abs(left - right) / both > UNEVEN ? 'uneven' : 'good'
}

/** The columns of the head's rows that stand out of what is seen at both edges. */
function standingOut({ values, width, height }: Luminance): number[] {
  const top = Math.round(HEAD.top * height)
  const bottom = Math.round(((HEAD.top + HEAD.bottom) / 2) * height)
  const edge = Math.max(1, Math.round(0.08 * width))
  const background: number[] = []
  const columns = Array.from({ length: width }, (): number[] => [])
  for (let y = top; y < bottom; y += 1)
    for (let x = 0; x < width; x += 1) {
      const value = values[y * width + x]!
      columns[x]!.push(value)
      if (x < edge || x >= width - edge) background.push(value)
    }
  const level = median(background)
  return columns.flatMap((column, x) => (Math.abs(mean(column) - level) > STANDS_OUT ? [x] : []))
}

/** Somebody is narrower or wider than the silhouette's head, or beside it. */
function placeOf(picture: Luminance): Pick<Hints, 'distance' | 'upright'> {
  const columns = standingOut(picture)
  const share = columns.length / picture.width
  if (share < LEAST) return { distance: 'unknown', upright: 'unknown' }
  const wide = share / (HEAD.right - HEAD.left)
  const distance = wide < TOO_FAR ? 'too_far' : wide > TOO_NEAR ? 'too_near' : 'good'
  const beside = mean(columns) / picture.width - 0.5
  if (Math.abs(beside) <= BESIDE) return { distance, upright: 'good' }
  return { distance, upright: beside > 0 ? 'move_left' : 'move_right' }
}

export const hintsOf = (picture: Luminance): Hints => ({
  light: lightOf(picture),
  ...placeOf(picture),
})
