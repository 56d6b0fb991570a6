import { randomFrom } from './random.js'
import type { SyntheticStudent } from './student.js'

const toLinear = (value: number) => (value / 255) ** 2.2
const fromLinear = (light: number) => 255 * Math.min(1, light) ** (1 / 2.2)

/** The 256 pixel values under so much light. */
const tonesUnder = (light: number) =>
  Float64Array.from({ length: 256 }, (_, value) => fromLinear(toLinear(value) * light))

/** Applies light to the whole picture, more on one side, and the fine noise of a sensor. */
export function expose(data: Buffer, width: number, { light, sideLight, seed }: SyntheticStudent) {
  const random = randomFrom(seed + 99)
  const even = tonesUnder(light)
  const columns = Array.from({ length: width }, (_, column) =>
    sideLight === 0 ? even : tonesUnder(light * 2 ** (sideLight * (0.5 - column / width)))
  )
  for (let at = 0; at < data.length; at += 3) {
    const tones = columns[(at / 3) % width]!
    const noise = (random() + random() - 1) * 4
    for (let channel = 0; channel < 3; channel += 1) {
      const value = tones[data[at + channel]!]! + noise
      data[at + channel] = Math.max(0, Math.min(255, value))
    }
  }
}
