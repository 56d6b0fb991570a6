import type { Raster } from '#backend/portraits/models/raster'
import type { Taking } from './bursts.js'
import { PHOTO } from './camera.js'
import { between, handOf, heldAt, seenAt } from './hands.js'
import { around, draw, FOCAL } from './people.js'
import type { Canvas } from './planes.js'
import { roomOf } from './scene.js'

/** A print or a screen is held at arm’s length. */
const HELD_METRES = 0.4
/** A little nearer than it must be, so that its edges are not seen. */
const FILLS = 0.08
/** As large as a sheet in the picture whose edges are seen. */
const SHOWS_EDGES = -0.35
const ROOM_METRES = 2

const asRaster = ({ light }: Canvas): Raster => ({
  data: Uint8Array.from(light, (value) => Math.max(0, Math.min(255, Math.round(value)))),
  ...PHOTO,
})

/** What moves as one plane. */
function flat(show: (time: number) => Raster, random: () => number): Taking['at'] {
  const hand = handOf(random, between(random, 0.7, 6))
  const other = handOf(random, between(random, 1, 12))
  return (time, step) => {
    const motion = heldAt(hand, other, time, HELD_METRES, FOCAL)
    const sheet = { raster: show(time), share: null }
    return draw([[sheet, { ...motion, near: motion.near + FILLS }]], step)
  }
}

/** Paper is never quite white nor black. */
function paperOf({ at, random }: Taking): Raster {
  const fade = 0.75 + 0.2 * random()
  const canvas = at(0, 1)
  return asRaster({
    ...canvas,
    light: canvas.light.map((value) => 255 * (1 - fade) * 0.4 + value * fade),
  })
}

/** A print of the photo, larger than what the camera sees. */
export function print(of: Taking): Taking {
  const paper = paperOf(of)
  return { at: flat(() => paper, of.random), random: of.random }
}

/** A print whose edges are seen, and the room behind it. */
export async function printInRoom(of: Taking): Promise<Taking> {
  const { random } = of
  const sheet = { raster: paperOf(of), share: null }
  const wall = { raster: await roomOf(random, 'furnished'), share: null }
  const hand = handOf(random, between(random, 0.7, 6))
  const other = handOf(random, between(random, 1, 12))
  const at: Taking['at'] = (time, step) => {
    const motion = heldAt(hand, other, time, HELD_METRES, FOCAL)
    return draw(
      [
        [wall, around(seenAt(hand, time, ROOM_METRES, FOCAL))],
        [sheet, { ...motion, near: motion.near + SHOWS_EDGES }],
      ],
      step
    )
  }
  return { at, random }
}

interface Dots {
  /** Of the dots, in pixels of the photo. */
  pitch: number
  /** Radians. */
  turn: number
  /** How dark it is between them. */
  depth: number
}

/** A whole turn of the cosine. */
const TURN = 1_024
const COSINE = Float32Array.from({ length: TURN }, (_, at) => Math.cos((2 * Math.PI * at) / TURN))

/** The dots of a display: red, green and blue beside each other, and the gaps between rows. */
function onDisplay(canvas: Canvas, { pitch, turn, depth }: Dots): Raster {
  const { light } = canvas
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const wave = (phase: number) => 1 - (depth / 2) * (1 - COSINE[(phase * TURN) & (TURN - 1)]!)
  for (let y = 0; y < PHOTO.height; y += 1)
    for (let x = 0; x < PHOTO.width; x += 1) {
      const row = wave((y * cos - x * sin) / pitch)
      const along = (x * cos + y * sin) / pitch
      for (let part = 0; part < 3; part += 1) {
        const at = (y * PHOTO.width + x) * 3 + part
        light[at] = 12 + (light[at]! * 243 * wave(along + part / 3) * row) / 255
      }
    }
  return asRaster(canvas)
}

const dotsFrom = (random: () => number): Dots => ({
  pitch: between(random, 1.6, 4),
  turn: (random() - 0.5) * 0.12,
  depth: 0.05 + 0.12 * random(),
})

/** A screen that shows the photo, larger than what the camera sees. */
export function screen({ at, random }: Taking): Taking {
  const shown = onDisplay(at(0, 1), dotsFrom(random))
  return { at: flat(() => shown, random), random, isFine: true }
}

/** A screen that shows a film of a live person. */
export function film({ at, random }: Taking): Taking {
  const dots = dotsFrom(random)
  return { at: flat((time) => onDisplay(at(time, 1), dots), random), random, isFine: true }
}

/** A print on a table and a camera on a stand: nothing moves but the noise. */
export const onStand = ({ at, random }: Taking): Taking => ({
  at: (_, step) => at(0, step),
  random,
})
