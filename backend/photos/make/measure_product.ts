import { distance, lab } from '#backend/photos/measures/colour'
import { geometryOf } from '#backend/photos/measures/geometry'
import { readJpegHeader } from '#backend/photos/file/jpeg_header'
import type { Raster } from '#backend/photos/vision/raster'
import type { Vision } from '#backend/photos/vision/vision'
import type { ProductMeasures } from '#domain/photos/national_format'
import sharp from 'sharp'

type Colour = readonly [number, number, number]

const UNLIKE = 20
/** So many pixels of a row must differ before it belongs to the head. */
const ENOUGH = 6
const MIDDLE = [0.25, 0.75] as const

const colourAt = ({ data }: Raster, at: number) =>
  lab(data[at * 3]!, data[at * 3 + 1]!, data[at * 3 + 2]!)

/** The first row in the middle of the picture that is not background: the top of the hair. */
function headTop(picture: Raster, background: Colour): number {
  const behind = lab(...background)
  const { width, height } = picture
  for (let y = 0; y < height; y += 1) {
    let unlike = 0
    for (let x = Math.floor(width * MIDDLE[0]); x < width * MIDDLE[1]; x += 1) {
      if (distance(colourAt(picture, y * width + x), behind) > UNLIKE) unlike += 1
    }
    if (unlike >= ENOUGH) return y
  }
  return height
}

/** The upper corners are background and nothing else. */
function backgroundError(picture: Raster, background: Colour): number {
  const behind = lab(...background)
  const { width } = picture
  let largest = 0
  for (let y = 2; y < 40; y += 6) {
    for (const x of [2, 12, 24, width - 25, width - 13, width - 3]) {
      largest = Math.max(largest, distance(colourAt(picture, y * width + x), behind))
    }
  }
  return largest
}

/** Decodes a made picture again and measures it, as whoever receives it would; null without a face. */
export async function measureProduct(
  vision: Vision,
  jpeg: Buffer,
  background: Colour
): Promise<ProductMeasures | null> {
  const { density, channels } = await sharp(jpeg).metadata()
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length)
  const picture = { data: pixels, width: info.width, height: info.height }
  const [face] = await vision.detect(picture)
  if (!face) return null
  const { eyes, width } = geometryOf(await vision.mesh(picture, face))
  return {
    width: info.width,
    height: info.height,
    dpi: density ?? 0,
    channels: channels ?? 0,
    quality: readJpegHeader(jpeg)?.quality ?? 0,
    bytes: jpeg.length,
    headTop: headTop(picture, background),
    eyes: eyes.y,
    faceWidth: width,
    backgroundError: backgroundError(picture, background),
  }
}
