import { randomFrom } from './random.js'
import type { DrawnStudent } from './student.js'
import { lampGains, TONINGS } from './toning.js'

const toLinear = (value: number) => (value / 255) ** 2.2
const fromLinear = (light: number) => 255 * Math.min(1, light) ** (1 / 2.2)

/** What each of the 256 values becomes under so much light. */
const tonesUnder = (light: number) =>
  Float64Array.from({ length: 256 }, (_, value) => fromLinear(toLinear(value) * light))

/** Tones of red, green and blue for every column, or one for all of them. */
function tonesOf(width: number, { light, sideLight, warmth }: DrawnStudent) {
  const gains = lampGains(warmth)
  const under = (own: number) => gains.map((gain) => tonesUnder(own * gain))
  const even = under(light)
  return Array.from({ length: width }, (_, column) =>
    sideLight === 0 ? even : under(light * 2 ** (sideLight * (0.5 - column / width)))
  )
}

/** Light of the whole picture, more on one side, what was done to its colours, and the fine noise of a sensor. */
export function expose(data: Buffer, width: number, student: DrawnStudent) {
  const random = randomFrom(student.seed + 99)
  const columns = tonesOf(width, student)
  const toned = TONINGS[student.toning]
  for (let at = 0; at < data.length; at += 3) {
    const tones = columns[(at / 3) % width]!
    const noise = (random() + random() - 1) * 4
    const seen = [0, 1, 2].map((channel) => tones[channel]![data[at + channel]!]! + noise)
    const [red, green, blue] = seen as [number, number, number]
    const values = toned ? toned(red, green, blue) : seen
    for (let channel = 0; channel < 3; channel += 1)
      data[at + channel] = Math.max(0, Math.min(255, values[channel]!))
  }
}
