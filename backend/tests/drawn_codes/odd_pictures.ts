import { seeded } from '#tests/drawn_scans/random'
import sharp from 'sharp'
import { dimmed, FRAME, photographed } from './camera.js'
import { remapped, sharpOf, type Grey } from './grey.js'
import { drawBare, drawPhonePage } from './phone_page.js'

const jpegOf = (picture: Grey) => sharpOf(picture).jpeg({ quality: 80 }).toBuffer()

/** Each pixel darker or lighter by a factor that depends on its place. */
function shaded({ data, width, height }: Grey, factor: (x: number, y: number) => number): Grey {
  const light = (one: number, at: number) => one * factor(at % width, Math.floor(at / width))
  const out = Uint8ClampedArray.from(data, light)
  return { data: new Uint8Array(out.buffer), width, height }
}

/** A photo of a screen: the pixels of both beat against each other (moiré). */
export async function photoOfScreen(content: Uint8Array, seed: number): Promise<Buffer> {
  const random = seeded(seed)
  const page = await drawPhonePage(content, 1_000, random)
  const wave = (period: number, turn: number) => (x: number, y: number) =>
    0.5 + 0.5 * Math.sin((2 * Math.PI * (x * Math.cos(turn) + y * Math.sin(turn))) / period)
  const turn = random.between(0, Math.PI)
  const [fine, wide] = [wave(random.between(4, 7), turn), wave(random.between(30, 80), turn + 0.3)]
  return jpegOf(
    shaded(photographed(page, random), (x, y) => 1 - 0.3 * fine(x, y) - 0.3 * wide(x, y))
  )
}

/** Hardly any light: white is a twentieth of what it should be. */
export async function atDusk(content: Uint8Array, seed: number): Promise<Buffer> {
  const random = seeded(seed)
  const page = await drawPhonePage(content, 1_000, random)
  return jpegOf(dimmed(photographed(page, random), 0.042, 0.3, random))
}

/** A print that was crumpled and smoothed out: its lines are bent, and its folds have shadows. */
export async function crumpledPrint(content: Uint8Array, seed: number): Promise<Buffer> {
  const { between } = seeded(seed)
  const print = await drawBare(content, 10)
  const folds = Array.from({ length: 5 }, () => {
    const turn = between(0, Math.PI)
    return {
      ...{ across: Math.cos(turn), down: Math.sin(turn), at: between(200, 1_100) },
      ...{ wide: between(30, 90), deep: between(5, 11) },
    }
  })
  const bump = (x: number, y: number) =>
    folds.map(({ across, down, at, wide, deep }) => {
      const far = (x * across + y * down - at) / wide
      return deep * far * Math.exp(-far * far)
    })
  const margin = { x: (FRAME.width - print.width) / 2, y: (FRAME.height - print.height) / 2 }
  const bent = remapped(
    print,
    FRAME,
    (x, y, to) => {
      const moved = bump(x, y).reduce((sum, one) => sum + one, 0)
      to[0] = x - margin.x + moved
      to[1] = y - margin.y - moved
    },
    255
  )
  return jpegOf(shaded(bent, (x, y) => 0.85 + bump(x, y).reduce((sum, one) => sum + one, 0) * 0.04))
}

/** A white code on black, as pages show it at night. */
export const atNight = async (content: Uint8Array) =>
  jpegOf(await drawBare(content, 4, ['#e8e8e8', '#101010']))

/** A code of which so many pixels are left for each module, on average. */
const shrunk = async (content: Uint8Array, modulePx: number) => {
  const code = await drawBare(content, 10)
  return sharpOf(code).resize(Math.round((code.width / 10) * modulePx))
}

/** A code that was made so small that its modules are single pixels. */
export const tinyPicture = async (content: Uint8Array) =>
  (await shrunk(content, 1.25)).jpeg({ quality: 70 }).toBuffer()

const paper = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d8d8d8' } })

/** A small code in a large photo. */
export async function farAway(content: Uint8Array): Promise<Buffer> {
  const code = await (await shrunk(content, 1.7)).png().toBuffer()
  return paper(3_200, 2_400)
    .composite([{ input: code, left: 2_101, top: 1_503 }])
    .toColourspace('b-w')
    .jpeg({ quality: 80 })
    .toBuffer()
}

/** A screenshot that ends within the code. */
export async function cutOff(content: Uint8Array): Promise<Buffer> {
  const { code, ...page } = await drawPhonePage(content, 600, seeded(1))
  const { width } = page
  const height = Math.round(code.y + code.side * 0.7)
  return sharpOf(page).extract({ left: 0, top: 0, width, height }).jpeg().toBuffer()
}

/** A black code, and around its modules nothing that could be seen. */
export async function onNothing(content: Uint8Array): Promise<Buffer> {
  const { data, width, height } = await drawBare(content, 3)
  const pixels = Buffer.alloc(data.length * 4)
  for (const [at, light] of data.entries()) pixels[at * 4 + 3] = 255 - light
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

/** Codes beside each other. */
export async function sideBySide(contents: Uint8Array[]): Promise<Buffer> {
  const codes = contents.map(async (content) =>
    sharpOf(await drawBare(content, 4))
      .png()
      .toBuffer()
  )
  const placed = (await Promise.all(codes)).map((input, at) => ({
    input,
    ...{ left: 20 + at * 360, top: 40 },
  }))
  return paper(20 + contents.length * 360, 420)
    .composite(placed)
    .png()
    .toBuffer()
}
