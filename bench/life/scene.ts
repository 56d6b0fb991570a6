import type { Geometry } from '#backend/portraits/measures/geometry'
import { shareAt, type Mask } from '#backend/portraits/models/masks'
import type { Raster } from '#backend/portraits/models/raster'
import sharp from 'sharp'
import { PHOTO } from './camera.js'
import { between } from './hands.js'
import type { Layer } from './planes.js'

/** Larger than the picture, so that nothing ends where the hand moves. */
const MARGIN = 80
/** How wide a face is in the photo, in parts of its width. */
const FACE = 0.33

/** What stands behind a person. */
export type Room = 'furnished' | 'sparse' | 'bare'

const colour = (random: () => number, from: number, to: number) => {
  const level = () => Math.round(from + (to - from) * random())
  return `rgb(${level()},${level()},${level()})`
}

/** Shelves, frames, notices: as many as the room has. */
function furniture(random: () => number, count: number, width: number, height: number) {
  return Array.from({ length: count }, () => {
    const [w, h] = [between(random, 15, 240), between(random, 15, 320)]
    const [x, y] = [random() * width - w / 2, random() * height - h / 2]
    const soft = (0.4 + 0.6 * random()).toFixed(2)
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${colour(random, 40, 230)}" opacity="${soft}"/>`
  }).join('')
}

const THINGS: Record<Room, number> = { furnished: 160, sparse: 22, bare: 0 }

/** A wall and what is on it, a little out of focus. */
export async function roomOf(random: () => number, room: Room): Promise<Raster> {
  const [width, height] = [PHOTO.width + 2 * MARGIN, PHOTO.height + 2 * MARGIN]
  const wall = colour(random, 170, 235)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${wall}"/>${furniture(random, THINGS[room], width, height)}</svg>`
  const { data } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .blur(0.8 + 2.5 * random())
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width, height }
}

/** Somebody with open eyes, and as they blink. */
export interface Person {
  open: Layer
  blinking: Layer
}

/** Lids of the skin below the eyes. */
function blink(raster: Raster, { rightEye, leftEye, eyeDistance }: Geometry): Raster {
  const data = Uint8Array.from(raster.data)
  const [side, up] = [Math.round(eyeDistance * 0.28), Math.round(eyeDistance * 0.13)]
  for (const eye of [rightEye, leftEye])
    for (let dy = -up; dy <= up; dy += 1)
      for (let dx = -side; dx <= side; dx += 1) {
        const [x, y] = [Math.round(eye.x) + dx, Math.round(eye.y) + dy]
        const skin = Math.round(eye.y) + 2 * up + Math.round((dy + up) / 3)
        const [to, from] = [(y * raster.width + x) * 3, (skin * raster.width + x) * 3]
        data.copyWithin(to, from, from + 3)
      }
  return { ...raster, data }
}

/** A person cut out of a portrait, as large as in a photo, in a raster that is as large as the room. */
async function cutOut(raster: Raster, geometry: Geometry, mask: Mask): Promise<Layer> {
  const scale = (FACE * PHOTO.width) / geometry.width
  const [width, height] = [PHOTO.width + 2 * MARGIN, PHOTO.height + 2 * MARGIN]
  const bottom = height - MARGIN / 2
  const left = width / 2 - geometry.eyes.x * scale
  const top = bottom - raster.height * scale
  const data = new Uint8Array(width * height * 3)
  const share = new Float32Array(width * height)
  const { data: resized, info } = await sharp(raster.data, {
    raw: { width: raster.width, height: raster.height, channels: 3 },
  })
    .resize(Math.round(raster.width * scale), Math.round(raster.height * scale))
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < info.width; x += 1) {
      const [column, row] = [Math.round(left + x), Math.round(top + y)]
      if (column < 0 || row < 0 || column >= width || row >= height) continue
      const [to, from] = [row * width + column, (y * info.width + x) * 3]
      data.set(resized.subarray(from, from + 3), to * 3)
      const cover = shareAt(mask, { x: x / scale, y: y / scale })
      share[to] = Math.max(0, Math.min(1, (cover - 0.5) * 4))
    }
  return { raster: { data, width, height }, share }
}

export const personOf = async (
  raster: Raster,
  geometry: Geometry,
  mask: Mask
): Promise<Person> => ({
  open: await cutOut(raster, geometry, mask),
  blinking: await cutOut(blink(raster, geometry), geometry, mask),
})

/** The layer of a room or of a person begins so far outside of the picture. */
export const OUTSIDE = MARGIN
