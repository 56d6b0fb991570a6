import sharp from 'sharp'
import { expose } from './expose.js'
import { times } from './palette.js'
import { person } from './person.js'
import { syntheticStudent, type SyntheticStudent } from './student.js'

/** Options of a drawing; `fast` leaves out the soft shading. */
export interface Drawing {
  width?: number
  height?: number
  fast?: boolean
  alone?: boolean
}

const LARGE = { width: 900, height: 1_200 }
const SMALL = { width: 600, height: 800 }

/** The picture as SVG; `alone` leaves out the background, so that its alpha is the exact matte. */
function studentSvg(
  student: SyntheticStudent,
  { fast = false, alone = false, ...size }: Drawing = {}
) {
  const { width, height } = { ...(fast ? SMALL : LARGE), ...size }
  const unit = student.size * width
  const main = person(student, width / 2, height * 0.4, unit, fast, 'a')
  const friend = student.company
    ? person(syntheticStudent(student.seed + 1), width * 0.86, height * 0.36, unit * 0.8, fast, 'b')
    : { defs: '', drawn: '' }
  const { background } = student
  const wall = `<linearGradient id="wall" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${background}"/><stop offset="1" stop-color="${times(background, 0.97)}"/></linearGradient>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${wall}${main.defs}${friend.defs}</defs>${alone ? '' : '<rect width="100%" height="100%" fill="url(#wall)"/>'}${friend.drawn}${main.drawn}</svg>`
}

/** Draws a student as a photo: JPEG bytes, deterministic for a student. */
export async function drawSyntheticStudent(
  student: SyntheticStudent,
  drawing: Drawing = {}
): Promise<Buffer> {
  const picture = sharp(Buffer.from(studentSvg(student, drawing)))
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

/** How much of every pixel is the student, 0–1: the ground truth for a matte. */
export async function drawSyntheticMatte(
  student: SyntheticStudent,
  drawing: Drawing = {}
): Promise<Float32Array> {
  const alpha = await sharp(Buffer.from(studentSvg(student, { ...drawing, alone: true })))
    .ensureAlpha()
    .extractChannel('alpha')
    .raw()
    .toBuffer()
  return Float32Array.from(alpha, (value) => value / 255)
}
