import { frameOf, noiseFrom, photoOf, sensed } from './camera.js'
import { between, MIDDLE, TIMES } from './hands.js'
import type { Canvas } from './planes.js'

/** What the page would send. */
export interface Sent {
  frames: Buffer[]
  photo: Buffer
}

/** What is before a camera at a time in seconds, drawn on a canvas of this step, before the sensor. */
export interface Taking {
  at: (time: number, step: number) => Canvas
  random: () => number
  /** Fine patterns are seen in the burst only if it is drawn as large as the photo. */
  isFine?: boolean
}

/** Takes the burst and the photo in its middle. */
export async function take({ at, random, isFine = false }: Taking): Promise<Sent> {
  const noise = noiseFrom(random)
  const levels = between(random, 1.5, 5)
  const frames = TIMES.map((time) =>
    sensed(at(time, isFine ? 1 : 2), noise, isFine ? levels : levels / 2, random)
  )
  const photo = sensed(at(TIMES[MIDDLE]! + 0.05, 1), noise, levels, random)
  return { frames: await Promise.all(frames.map(frameOf)), photo: await photoOf(photo) }
}

/** One picture that is given out as a camera. */
export const frozen = ({ frames, photo }: Sent): Sent => ({
  frames: frames.map(() => frames[MIDDLE]!),
  photo,
})

/** A burst of somebody beside the photo of somebody else. */
export const mixed = ({ frames }: Sent, { photo }: Sent): Sent => ({ frames, photo })
