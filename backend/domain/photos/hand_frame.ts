import { err, ok, type Result } from '../result.js'
import { MAX_SCALE, NATIONAL_FORMAT, PREFERRED, type Frame } from './national_format.js'

/** The part of a stored photo that a person has chosen, in its pixels; its height follows from its width. */
export interface HandFrame {
  left: number
  top: number
  width: number
}

export interface PictureSize {
  width: number
  height: number
}

/** Where the check has found the face, as shares of the picture’s width and height. */
export interface FaceShares {
  /** The middle of both. */
  eyes: { x: number; y: number }
  width: number
}

const ASPECT = NATIONAL_FORMAT.height / NATIONAL_FORMAT.width
/** A smaller frame would be enlarged more than the machine may. */
export const MIN_FRAME_WIDTH = Math.ceil(NATIONAL_FORMAT.width / MAX_SCALE)
/** Frames are sent in whole pixels: rounding may pass an edge by one. */
const ROUNDING = 1

export const frameHeight = ({ width }: Pick<HandFrame, 'width'>) => width * ASPECT

const widest = ({ width, height }: PictureSize) => Math.min(width, height / ASPECT)
const between = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** The nearest frame that is inside the picture and not too small, with its middle kept where it can be. */
function inside({ left, top, width }: HandFrame, picture: PictureSize): HandFrame {
  const most = widest(picture)
  const fitting = between(width, Math.min(MIN_FRAME_WIDTH, most), most)
  const shrunk = width - fitting
  return {
    left: between(left + shrunk / 2, 0, picture.width - fitting),
    top: between(top + (shrunk * ASPECT) / 2, 0, picture.height - frameHeight({ width: fitting })),
    width: fitting,
  }
}

/** The frame moved by so many pixels of the picture. */
export const moveFrame = (frame: HandFrame, x: number, y: number, picture: PictureSize) =>
  inside({ ...frame, left: frame.left + x, top: frame.top + y }, picture)

/** The frame made `times` as wide around its middle. */
export function zoomFrame(frame: HandFrame, times: number, picture: PictureSize): HandFrame {
  const grown = frame.width * (times - 1)
  const { left, top, width } = frame
  return inside(
    { left: left - grown / 2, top: top - (grown * ASPECT) / 2, width: width + grown },
    picture
  )
}

const eyesOf = ({ eyes }: FaceShares, { width, height }: PictureSize) => ({
  x: eyes.x * width,
  y: eyes.y * height,
})

/** Where a person begins: the face at the preferred place and size, or all of the picture without a known face. */
export function startFrame(face: FaceShares | null, picture: PictureSize): HandFrame {
  const most = widest(picture)
  if (!face) return inside({ left: (picture.width - most) / 2, top: 0, width: most }, picture)
  const width = (NATIONAL_FORMAT.width / PREFERRED.faceWidth) * face.width * picture.width
  const eyes = eyesOf(face, picture)
  const top = eyes.y - (PREFERRED.eyes / NATIONAL_FORMAT.width) * width
  return inside({ left: eyes.x - width / 2, top, width }, picture)
}

/** What the rule measures on the face, as the frame would show it, in pixels of the finished picture. */
export function faceInFrame(face: FaceShares, frame: HandFrame, picture: PictureSize) {
  const scale = NATIONAL_FORMAT.width / frame.width
  const eyes = eyesOf(face, picture)
  return {
    eyes: (eyes.y - frame.top) * scale,
    faceWidth: face.width * picture.width * scale,
    offCentre: Math.abs((eyes.x - frame.left) * scale - NATIONAL_FORMAT.width / 2),
  }
}

/** The same frame on whole pixels, none of them beyond the picture. */
function wholePixels({ left, top, width }: HandFrame, picture: PictureSize): Frame {
  const columns = Math.floor(Math.min(Math.round(width), widest(picture)))
  const rows = Math.round(frameHeight({ width: columns }))
  return {
    scale: NATIONAL_FORMAT.width / columns,
    left: between(Math.round(left), 0, picture.width - columns),
    top: between(Math.round(top), 0, picture.height - rows),
  }
}

export type FrameFault = { type: 'frame_outside' } | { type: 'frame_too_small' }

/** May the finished picture be cut from this frame? Nothing beyond the photo is invented (T12). */
export function askFrame(frame: HandFrame, picture: PictureSize): Result<Frame, FrameFault> {
  const { left, top, width } = frame
  if (width < MIN_FRAME_WIDTH - ROUNDING) return err({ type: 'frame_too_small' })
  const [right, bottom] = [left + width, top + frameHeight(frame)]
  const isInside =
    left >= -ROUNDING &&
    top >= -ROUNDING &&
    right <= picture.width + ROUNDING &&
    bottom <= picture.height + ROUNDING
  if (!isInside) return err({ type: 'frame_outside' })
  return ok(wholePixels(frame, picture))
}
