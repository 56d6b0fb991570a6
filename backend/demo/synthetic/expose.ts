import { randomFrom } from './random.js'
import type { SyntheticStudent } from './student.js'
import { lampGains, TONINGS } from './toning.js'

const toLinear = (value: number) => (value / 255) ** 2.2
const fromLinear = (light: number) => 255 * Math.min(1, light) ** (1 / 2.2)

/** The 256 pixel values under so much light. */
const tonesUnder = (light: number) =>
  Float64Array.from({ length: 256 }, (_, value) => fromLinear(toLinear(value) * light))

/** Of red, green and blue. */
type Tones = [Float64Array, Float64Array, Float64Array]

/** For every column the tones of red, green and blue; without side light all columns share the same. */
function tonesByColumn(width: number, { light, sideLight, warmth }: SyntheticStudent) {
  const gains = lampGains(warmth)
  const channelTones = (own: number) => gains.map((gain) => tonesUnder(own * gain)) as Tones
  const even = channelTones(light)
  return Array.from({ length: width }, (_, column) =>
    sideLight === 0 ? even : channelTones(light * 2 ** (sideLight * (0.5 - column / width)))
  )
}

const inByte = (value: number) => Math.max(0, Math.min(255, value))

/**
 * Applies light, more on one side, the fine noise of a sensor, and the toning to the whole picture. Half a
 * million pixels a photo: nothing is allocated for one without a toning.
 */
export function expose(data: Buffer, width: number, student: SyntheticStudent) {
  const random = randomFrom(student.seed + 99)
  const columns = tonesByColumn(width, student)
  const toning = TONINGS[student.toning]
  for (let at = 0, column = 0; at < data.length; at += 3, column = (column + 1) % width) {
    const [reds, greens, blues] = columns[column]!
    const noise = (random() + random() - 1) * 4
    let red = reds[data[at]!]! + noise
    let green = greens[data[at + 1]!]! + noise
    let blue = blues[data[at + 2]!]! + noise
    if (toning) [red, green, blue] = toning(red, green, blue)
    data[at] = inByte(red)
    data[at + 1] = inByte(green)
    data[at + 2] = inByte(blue)
  }
}
