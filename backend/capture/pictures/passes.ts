import sharp, { type Sharp } from 'sharp'
import type { GreyPicture } from './decode_picture.js'

/** Pixels of the longer side: of the first pass, and of the picture of which the passes are made. */
const FIRST_SIDE = 1_000
export const SIDE = 1_600

/** A picture below this is enlarged: the modules of its code may be single pixels. */
const SMALL_SIDE = 600
const TIMES = 3

export const sharpOf = ({ data, width, height }: GreyPicture): Sharp =>
  sharp(data, { raw: { width, height, channels: 1 } })

/** A square of so many pixels is given the same light; it has to fit into the picture. */
const LIT_SQUARE = 50

const within = (picture: GreyPicture, side: number) =>
  sharpOf(picture).resize(side, side, { fit: 'inside', withoutEnlargement: true })

/**
 * The ways to look at a picture for a code, in order; most codes are found by the first, in some hundredths of a
 * second. In each the reader also looks for what is inverted and turned.
 */
export function* passesOf(picture: GreyPicture): Generator<Sharp> {
  yield within(picture, FIRST_SIDE)
  const [shorter, longer] = [picture.width, picture.height].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  if (longer > FIRST_SIDE) yield within(picture, SIDE)
  if (longer < SMALL_SIDE) yield sharpOf(picture).resize(picture.width * TIMES)
  // The pixels of a screen, beating against those of the camera.
  yield within(picture, SIDE).blur(2)
  // Out of focus, or moved.
  yield within(picture, SIDE).sharpen({ sigma: 3, m1: 2, m2: 6 })
  // Hardly any light, or light from one side.
  const scaled = Math.floor(shorter * Math.min(1, FIRST_SIDE / longer))
  const side = Math.max(1, Math.min(LIT_SQUARE, scaled))
  yield within(picture, FIRST_SIDE).clahe({ width: side, height: side, maxSlope: 10 })
}
