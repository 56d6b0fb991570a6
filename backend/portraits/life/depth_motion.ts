import type { Geometry } from '#backend/portraits/measures/geometry'
import type { Point } from '#backend/portraits/models/raster'
import { findCorners } from './corners.js'
import { follow } from './follow.js'
import { pyramidOf, type Grey } from './grey.js'
import { fitPlane, median, moved, type Pair } from './plane.js'

const LEVELS = 3
/** Inside of the face, away from its outline; outside of the head and its hair. In parts of the face. */
const INNER = { side: 0.42, up: 0.6, down: 0.85 }
const OUTER = { side: 0.95, up: 1.9, down: 1.1 }
/** So far around the head what is behind the person is looked at: further off a print may end. */
const AROUND = { side: 1.6, up: 2.3, down: 1.1 }
/** What is behind must be seen on both sides of the head, or nothing says how a plane would move the face. */
const LEAST_BEHIND = 14
const LEAST_A_SIDE = 4
const LEAST_FACE = 8

type Reach = typeof INNER

/** The face in a picture of another size. */
export const scaled = ({ eyes, height, width }: Geometry, scale: number) => ({
  eyes: { x: eyes.x * scale, y: eyes.y * scale },
  ...{ height: height * scale, width: width * scale },
})
type Face = ReturnType<typeof scaled>

function isWithin({ eyes, width, height }: Face, { side, up, down }: Reach, { x, y }: Point) {
  const across = (x - eyes.x) / (side * width)
  const along = (y - eyes.y) / ((y < eyes.y ? up : down) * height)
  return across ** 2 + along ** 2 <= 1
}

const isBehind = (face: Face, point: Point) =>
  !isWithin(face, OUTER, point) &&
  Math.abs(point.x - face.eyes.x) <= AROUND.side * face.width &&
  point.y >= face.eyes.y - AROUND.up * face.height &&
  point.y <= face.eyes.y + AROUND.down * face.height

/**
 * How far the face moves otherwise than what is behind it would take it if both were on one plane, in thousandths of
 * the picture's width: a hand that holds a phone moves it, and a person is never quite still, while a print or a screen
 * moves as one plane. The second largest of all pictures, so that one point that was lost makes nobody alive.
 * @returns null where there is nothing to follow on the face or behind it
 */
export function depthMotion(frames: readonly Grey[], face: Face): number | null {
  const [first, ...others] = frames.map((frame) => pyramidOf(frame, LEVELS))
  const [picture] = first!
  const unit = ({ x, y }: Point): Point => ({
    x: (x - face.eyes.x) / picture!.width,
    y: (y - face.eyes.y) / picture!.width,
  })
  const pairsOf = (points: readonly Point[], to: Grey[]) =>
    points.flatMap((from): Pair[] => {
      const there = follow(first!, to, from)
      return there ? [{ from: unit(from), to: unit(there) }] : []
    })
  const behind = findCorners(picture!, (point) => isBehind(face, point))
  const inner = findCorners(picture!, (point) => isWithin(face, INNER, point))
  const found = others.flatMap((to) => {
    const around = pairsOf(behind, to)
    const left = around.filter(({ from }) => from.x < 0).length
    if (around.length < LEAST_BEHIND || Math.min(left, around.length - left) < LEAST_A_SIDE)
      return []
    const own = pairsOf(inner, to)
    const plane = own.length < LEAST_FACE ? null : fitPlane(around)
    if (!plane) return []
    const away = own.map(({ from, to: there }) => {
      const flat = moved(plane, from)
      return { x: there.x - flat.x, y: there.y - flat.y }
    })
    return [Math.hypot(median(away.map(({ x }) => x)), median(away.map(({ y }) => y))) * 1_000]
  })
  if (found.length < 2) return null
  return found.toSorted((one, other) => other - one)[1]!
}
