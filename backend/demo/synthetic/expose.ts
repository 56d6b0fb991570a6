import { randomFrom } from './random.js'
import type { SyntheticStudent } from './student.js'
import { lampGains, TONINGS } from './toning.js'

const toLinear = (value: number) => (value / 255) ** 2.2
const fromLinear = (light: number) => 255 * Math.min(1, light) ** (1 / 2.2)

/** The 256 pixel values under so much light. */
const tonesUnder = (light: number) =>
  Float64Array.from({ length: 256 }, (_, value) => fromLinear(toLinear(value) * light))

/** For every column the tones of red, green and blue; without side light all columns share the same. */
function tonesByColumn(width: number, { light, sideLight, warmth }: SyntheticStudent) {
  const gains = lampGains(warmth)
  const channelTones = (own: number) => gains.map((gain) => tonesUnder(own * gain))
  const even = channelTones(light)
  return Array.from({ length: width }, (_, column) =>
    sideLight === 0 ? even : channelTones(light * 2 ** (sideLight * (0.5 - column / width)))
  )
}

/** Applies light, more on one side, the fine noise of a sensor, and the toning to the whole picture. */
export function expose(data: Buffer, width: number, student: SyntheticStudent) {
  const random = randomFrom(student.seed + 99)
  const columns = tonesByColumn(width, student)
  const toning = TONINGS[student.toning]
  for (let at = 0; at < data.length; at += 3) {
    const tones = columns[(at / 3) % width]!
    const noise = (random() + random() - 1) * 4
    const seen = [0, 1, 2].map((channel) => tones[channel]![data[at + channel]!]! + noise)
    const [red, green, blue] = seen as [number, number, number]
    const values = toning ? toning(red, green, blue) : seen
    for (let channel = 0; channel < 3; channel += 1)
      data[at + channel] = Math.max(0, Math.min(255, values[channel]!))
  }
}
