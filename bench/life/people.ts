import { randomFrom } from '#backend/demo/synthetic/random'
import type { Taking } from './bursts.js'
import { emptyCanvas, PHOTO } from './camera.js'
import { between, handOf, seenAt } from './hands.js'
import { drawOver, viewOf, type Canvas, type Layer, type Motion } from './planes.js'
import { OUTSIDE, roomOf, type Person, type Room } from './scene.js'

/** The focal length of a phone held upright, in pixels of the photo: it sees 50° across. */
export const FOCAL = PHOTO.width / 2 / Math.tan((25 * Math.PI) / 180)
/** A face of 15 cm is a third of the picture’s width. */
const FACE_METRES = (FOCAL * 0.15) / (PHOTO.width * 0.33)
/** Somebody blinks in every third second, for a fifth of one. */
const BLINKS = 1 / 3
const BLINK_SECONDS = 0.2

/** A layer that is larger than the picture lies around it. */
export const around = (motion: Motion): Motion => ({
  ...motion,
  x: motion.x - OUTSIDE,
  y: motion.y - OUTSIDE,
})

export function draw(layers: readonly (readonly [Layer, Motion])[], step: number): Canvas {
  const canvas = emptyCanvas(step)
  for (const [layer, motion] of layers) drawOver(canvas, layer, viewOf(motion, PHOTO))
  return canvas
}

/** Somebody before a wall, photographed by a hand that keeps as still as it can. */
export async function livePerson(person: Person, room: Room, seed: number): Promise<Taking> {
  const random = randomFrom(seed)
  const wall = { raster: await roomOf(random, room), share: null }
  const hand = handOf(random, between(random, 0.7, 6))
  const sway = handOf(random, between(random, 0.4, 3))
  const behind = FACE_METRES + between(random, 0.4, 3)
  const blink = random() < BLINKS ? random() : Infinity
  const at = (time: number, step: number) => {
    const own = seenAt(hand, time, FACE_METRES, FOCAL)
    const its = seenAt(sway, time, FACE_METRES, FOCAL)
    const body = { ...own, x: own.x + its.x / 2, y: own.y + its.y / 2, near: own.near + its.near }
    const isClosed = time >= blink && time < blink + BLINK_SECONDS
    const layers = [
      [wall, around(seenAt(hand, time, behind, FOCAL))],
      [isClosed ? person.blinking : person.open, around(body)],
    ] as const
    return draw(layers, step)
  }
  return { at, random }
}
