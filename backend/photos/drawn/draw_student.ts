import sharp from 'sharp'
import { body } from './layers/body.js'
import { brows, eyes } from './layers/eyes.js'
import { face } from './layers/face.js'
import { glasses } from './layers/glasses.js'
import { backHair, cap, frontHair } from './layers/hair.js'
import { ears, neck } from './layers/neck_and_ears.js'
import { mouth, nose } from './layers/nose_and_mouth.js'
import { headOf } from './layers/outline.js'
import { times } from './palette.js'
import { randomFrom } from './random.js'
import { Pen } from './shapes.js'
import { studentOf, type DrawnStudent } from './student.js'

/** How a picture is drawn: `fast` leaves the soft shading out. */
export interface Drawing {
  width?: number
  height?: number
  fast?: boolean
  alone?: boolean
}

const LARGE = { width: 900, height: 1_200 }
const SMALL = { width: 600, height: 800 }

const STRANDS = { fast: 360, full: 420 }

interface Layer {
  defs: string[]
  shapes: string
}

/** One person at a place of the picture; `size` is the distance between the eyes in pixels. */
function person(
  student: DrawnStudent,
  x: number,
  y: number,
  size: number,
  fast: boolean,
  id: string
) {
  const pen = new Pen(!fast)
  const random = randomFrom(student.seed)
  const head = headOf(student)
  const hairs = fast ? STRANDS.fast : STRANDS.full
  const torso = body(pen, student, head)
  const behind: Layer[] = [backHair(pen, student, head, random), neck(pen, student, head)]
  const front: Layer[] = [
    ears(pen, student, head),
    face(pen, student, head),
    nose(pen, student),
    mouth(pen, student, head),
    eyes(pen, student),
    brows(pen, student, random),
    frontHair(pen, student, head, random, hairs),
    glasses(pen, student),
    cap(pen, student, head),
  ]
  const scale = size / 100
  const turn = (degrees: number, below = 0) => `rotate(${degrees} 0 ${below})`
  const group = (transform: string, layers: Layer[]) =>
    `<g transform="translate(${x} ${y}) scale(${scale}) ${transform}">${layers.map(({ shapes }) => shapes).join('')}</g>`
  const drawn = [
    group(turn(student.roll, head.chin), behind),
    group(turn(student.bodyRoll, head.chin), [torso]),
    group(turn(student.roll, head.chin), front),
  ].join('')
  const defs = [torso, ...behind, ...front].flatMap((layer) => layer.defs).join('') + pen.filters
  const own = (text: string) =>
    text.replaceAll(/id="(\w+)"/g, `id="${id}$1"`).replaceAll(/url\(#(\w+)\)/g, `url(#${id}$1)`)
  return { defs: own(defs), drawn: own(drawn) }
}

/** The picture as layers of SVG; `alone` without the wall behind: its alpha is the exact matte. */
export function svgOf(
  student: DrawnStudent,
  { fast = false, alone = false, ...size }: Drawing = {}
) {
  const { width, height } = { ...(fast ? SMALL : LARGE), ...size }
  const unit = student.size * width
  const main = person(student, width / 2, height * 0.4, unit, fast, 'a')
  const friend = student.company
    ? person(studentOf(student.seed + 1), width * 0.86, height * 0.36, unit * 0.8, fast, 'b')
    : { defs: '', drawn: '' }
  const { background } = student
  const wall = `<linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${background}"/><stop offset="1" stop-color="${times(background, 0.97)}"/></linearGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${wall}${main.defs}${friend.defs}</defs>${alone ? '' : '<rect width="100%" height="100%" fill="url(#wall)"/>'}${friend.drawn}${main.drawn}</svg>`
}

const toLinear = (value: number) => (value / 255) ** 2.2
const fromLinear = (light: number) => 255 * Math.min(1, light) ** (1 / 2.2)

/** What each of the 256 values becomes under so much light. */
const tonesUnder = (light: number) =>
  Float64Array.from({ length: 256 }, (_, value) => fromLinear(toLinear(value) * light))

/** Light of the whole picture, more on one side, and the fine noise of a sensor. */
function expose(data: Buffer, width: number, { light, sideLight, seed }: DrawnStudent) {
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

/** Draws a student as a photo: JPEG bytes, the same for the same student. */
export async function drawStudent(student: DrawnStudent, drawing: Drawing = {}): Promise<Buffer> {
  const picture = sharp(Buffer.from(svgOf(student, drawing)))
  const { width } = await picture.metadata()
  const blur = Math.max(0.5, student.blur * student.size * width)
  const { data, info } = await picture
    .removeAlpha()
    .blur(blur)
    .raw()
    .toBuffer({ resolveWithObject: true })
  expose(data, info.width, student)
  const raw = { width: info.width, height: info.height, channels: 3 } as const
  return sharp(data, { raw }).jpeg({ quality: 90 }).toBuffer()
}

/** How much of every pixel is the student, 0–1: the truth that a matte is measured against. */
export async function drawMatte(
  student: DrawnStudent,
  drawing: Drawing = {}
): Promise<Float32Array> {
  const alpha = await sharp(Buffer.from(svgOf(student, { ...drawing, alone: true })))
    .ensureAlpha()
    .extractChannel('alpha')
    .raw()
    .toBuffer()
  return Float32Array.from(alpha, (value) => value / 255)
}
