import type { Raster } from '#backend/portraits/models/raster'
import { shareAt } from '#backend/portraits/models/masks'
import type { PhotoRule } from '#domain/photos/rules'
import sharp from 'sharp'
import { COLOUR_DEFECTS } from './colour_defects.js'
import {
  fromLinear,
  readRaster,
  toLinear,
  toSharp,
  type DefectSpec,
  type Subject,
} from './defect.js'

/** Changes every pixel by its position; `factor` multiplies its linear light. */
function relight({ raster }: Subject, factor: (x: number, y: number) => number): Raster {
  const data = new Uint8Array(raster.data.length)
  for (let at = 0; at < data.length; at += 3) {
    const place = at / 3
    const times = factor(place % raster.width, Math.floor(place / raster.width))
    for (let channel = 0; channel < 3; channel += 1) {
      data[at + channel] = fromLinear(toLinear(raster.data[at + channel]!) * times)
    }
  }
  return { ...raster, data }
}

const light = (times: number, middle: boolean): DefectSpec => ({
  name: `light ×${times}`,
  rule: times < 1 ? 'PR4' : 'PR5',
  middle,
  apply: async (subject) => relight(subject, () => times),
})

/** σ at a face of 240 px. */
const blur = (sigma: number, middle: boolean): DefectSpec => ({
  name: `blur σ ${sigma}`,
  rule: 'PR8',
  middle,
  apply: ({ raster, geometry }) =>
    readRaster(toSharp(raster).blur(Math.max(0.3, (sigma * geometry.width) / 240))),
})

const MOTION = 9
const motion: DefectSpec = {
  name: 'motion 9 px',
  rule: 'PR8',
  middle: true,
  async apply({ raster, geometry }) {
    const length = Math.max(3, Math.round((MOTION * geometry.width) / 240) | 1)
    const data = new Uint8Array(raster.data.length)
    const half = (length - 1) / 2
    for (let y = 0; y < raster.height; y += 1)
      for (let x = 0; x < raster.width; x += 1)
        for (let channel = 0; channel < 3; channel += 1) {
          let sum = 0
          for (let step = -half; step <= half; step += 1) {
            const from = Math.min(raster.width - 1, Math.max(0, x + step))
            sum += raster.data[(y * raster.width + from) * 3 + channel]!
          }
          data[(y * raster.width + x) * 3 + channel] = sum / length
        }
    return { ...raster, data }
  },
}

/** Stops from one cheek to the other. */
const ramp = (stops: number, middle: boolean): DefectSpec => ({
  name: `side ramp ±${stops} stops`,
  rule: 'PR1',
  middle,
  apply: async (subject) => {
    const { eyes, width } = subject.geometry
    return relight(
      subject,
      (x) => 2 ** (stops * Math.max(-1, Math.min(1, (2 * (x - eyes.x)) / width)))
    )
  },
})

const roll = (degrees: number, middle: boolean): DefectSpec => ({
  name: `roll ${degrees}°`,
  rule: 'PR10',
  middle,
  // Towards the side to which the head already leans, until it has the stated angle.
  apply: ({ raster, geometry }) => {
    const angle = geometry.roll < 0 ? -degrees : degrees
    return readRaster(toSharp(raster).rotate(angle - geometry.roll, { background: '#888888' }))
  },
})

/** A photo of a display: its RGB grid at a small angle, and blacks that glow. */
const screen: DefectSpec = {
  name: 'screen',
  rule: 'PR26',
  middle: true,
  apply: async ({ raster }) => {
    const { width, height } = raster
    const data = Uint8Array.from(raster.data)
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const [along, across] = [x * 0.999 + y * 0.035, y * 0.999 - x * 0.035]
        const row = 0.92 + 0.08 * Math.cos((2 * Math.PI * across) / 2.3)
        for (let part = 0; part < 3; part += 1) {
          const grid = 0.9 + 0.1 * Math.cos((2 * Math.PI * (along + part * 0.77)) / 2.3)
          const at = (y * width + x) * 3 + part
          data[at] = 22 + (255 - 22) * (data[at]! / 255) ** 0.9 * grid * row
        }
      }
    return { ...raster, data }
  },
}

const secondFace: DefectSpec = {
  name: 'second face',
  rule: 'ONE_FACE',
  middle: true,
  async apply({ raster, geometry }) {
    const size = Math.round(geometry.width * 1.3)
    const left = Math.max(0, Math.round(geometry.eyes.x - size / 2))
    const top = Math.max(0, Math.round(geometry.eyes.y - size / 2))
    const width = Math.min(size, raster.width - left)
    const height = Math.min(size, raster.height - top)
    const other = await toSharp(raster)
      .extract({ left, top, width, height })
      .resize(Math.round(width * 0.6))
      .png()
      .toBuffer()
    const image = toSharp(raster)
      .composite([{ input: other, left: 0, top: 0 }])
      .png()
    return readRaster(sharp(await image.toBuffer()))
  },
}

const small: DefectSpec = {
  name: 'small (a quarter)',
  rule: 'PR9',
  middle: true,
  async apply({ raster: { data, width, height } }) {
    const quarter = await sharp(data, { raw: { width, height, channels: 3 } })
      .resize(Math.round(width / 4))
      .png()
      .toBuffer()
    const around = { left: Math.round(width * 0.375), top: Math.round(height * 0.4) }
    const wall = { create: { width, height, channels: 3 as const, background: '#b9b4ac' } }
    const image = sharp(wall)
      .composite([{ input: quarter, ...around }])
      .png()
    return readRaster(sharp(await image.toBuffer()))
  },
}

/** Recolours the clothes: the person well below the chin. */
const recolouredClothes = (
  name: string,
  rule: PhotoRule,
  colour: (x: number, y: number, lightness: number) => readonly [number, number, number]
): DefectSpec => ({
  name,
  rule,
  middle: true,
  async apply({ raster, geometry, person }) {
    const data = Uint8Array.from(raster.data)
    const from = Math.round(geometry.chin.y + geometry.height * 0.35)
    for (let y = from; y < raster.height; y += 1)
      for (let x = 0; x < raster.width; x += 1) {
        if (shareAt(person, { x, y }) < 0.8) continue
        const at = (y * raster.width + x) * 3
        const lightness = (data[at]! + data[at + 1]! + data[at + 2]!) / 765
        data.set(colour(x, y, lightness), at)
      }
    return { ...raster, data }
  },
})

const blueTop = recolouredClothes('blue top', 'PR25', (_x, _y, lightness) => {
  const shade = 0.45 + 0.55 * lightness
  return [50 * shade, 95 * shade, 200 * shade]
})
const stripedTop = recolouredClothes('striped top', 'PR24', (_x, y, lightness) => {
  const shade = (0.4 + 0.6 * lightness) * (Math.floor(y / 5) % 2 === 0 ? 235 : 45)
  return [shade, shade, shade]
})

/** Milder: two similar shades of grey, as on a jersey. */
const mildStripes = recolouredClothes('mild stripes', 'PR24', (_x, y, lightness) => {
  const shade = (0.4 + 0.6 * lightness) * (Math.floor(y / 9) % 2 === 0 ? 190 : 120)
  return [shade, shade, shade]
})
/** The blue that will be put behind the person (教毕指〔2017〕99号 参考色), slightly shaded. */
const backgroundTop = recolouredClothes('top like the background', 'PR24', (_x, _y, lightness) => {
  const shade = 0.75 + 0.25 * lightness
  return [100 * shade, 197 * shade, 255 * shade]
})

/** Draws shapes over the face; 100 units are the eye distance, the origin is between the eyes. */
const withShapes = (
  name: string,
  rule: PhotoRule,
  middle: boolean,
  shapes: string
): DefectSpec => ({
  name,
  rule,
  middle,
  async apply({ raster, geometry }) {
    const { eyes, eyeDistance, roll: turn } = geometry
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${raster.width}" height="${raster.height}"><g transform="translate(${eyes.x} ${eyes.y}) rotate(${turn}) scale(${eyeDistance / 100})">${shapes}</g></svg>`
    const image = toSharp(raster)
      .composite([{ input: Buffer.from(svg) }])
      .png()
    return readRaster(sharp(await image.toBuffer()))
  },
})

const lenses = (fill: string) =>
  `<rect x="-84" y="-22" width="66" height="46" rx="14" ${fill}/><rect x="18" y="-22" width="66" height="46" rx="14" ${fill}/>`
const cap = withShapes(
  'cap',
  'PR22',
  true,
  `<path d="M-145 -62 C-140 -250 140 -250 145 -62 C60 -92 -60 -92 -145 -62Z" fill="#7a2530"/>`
)
const glare = withShapes(
  'glare',
  'PR18',
  true,
  `<ellipse cx="-50" cy="-2" rx="20" ry="11" fill="#fff" opacity=".95"/><ellipse cx="54" cy="-2" rx="20" ry="11" fill="#fff" opacity=".95"/>`
)
const darkLenses = withShapes('dark lenses', 'PR17', true, lenses('fill="#0c0c0e" opacity=".92"'))
const tint = withShapes('tint 50 %', 'PR17', false, lenses('fill="#2a2018" opacity=".5"'))

export const ACCURACY_DEFECTS: DefectSpec[] = [
  light(0.125, false),
  light(0.25, true),
  light(2.5, true),
  light(4, false),
  ...COLOUR_DEFECTS,
  blur(0.8, false),
  blur(1.5, true),
  blur(2.5, false),
  motion,
  ramp(0.6, false),
  ramp(1.2, true),
  roll(4, false),
  roll(8, false),
  roll(12, true),
  secondFace,
  small,
  blueTop,
  backgroundTop,
  stripedTop,
  { ...mildStripes, middle: false },
  cap,
  glare,
  darkLenses,
  tint,
  screen,
]
