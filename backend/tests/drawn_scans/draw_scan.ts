import sharp from 'sharp'
import { drawForm, PAGE } from './form_page.js'
import { drawMark, type Mark } from './marks.js'
import { photograph } from './phone_photo.js'
import { seeded, type Random } from './random.js'

/** How a form was filled in, sealed and scanned; what is left out is drawn by lot from the seed. */
export interface ScanWish {
  mark: Mark
  /** What codes on the form say. */
  tokens?: string[]
  by?: 'scanner' | 'phone'
  /** Degrees by which the paper lies turned. */
  skew?: number
  seed: number
}

export interface DrawnScan {
  jpeg: Buffer
  /** Where the seal is on the paper, in millimetres. */
  seal: { x: number; y: number; diameter: number }
  by: 'scanner' | 'phone'
  dpi: number
  /** Degrees by which the paper lies turned. */
  skew: number
  ink: number
}

/** The page as paper and ink, turned by a few degrees. */
function pageSvg(content: string, skew: number, tint: string, dpi: number): Buffer {
  const { width, height } = PAGE
  const pixels = (mm: number) => Math.round((mm / 25.4) * dpi)
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${pixels(width)}" height="${pixels(height)}"
    viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${tint}"/>
    <g transform="rotate(${skew} ${width / 2} ${height / 2})">${content}</g></svg>`)
}

/** The grain of a scanner’s sensor. */
async function withGrain(svg: Buffer, { between }: Random): Promise<Buffer> {
  const { data, info } = await sharp(svg).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const grain = between(1, 9)
  for (let at = 0; at < data.length; at += 1)
    data[at] = Math.max(0, Math.min(255, data[at]! + between(-grain, grain)))
  const { width, height } = info
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

/** Draws a scan of a feedback form, always the same for the same wish. */
export async function drawScan(wish: ScanWish): Promise<DrawnScan> {
  const { mark, tokens = [], by = 'scanner', seed } = wish
  const random = seeded(seed)
  const { between, pick, next } = random
  const dpi = by === 'phone' ? 150 : pick([100, 150, 200])
  const lot = between(-4, 4)
  const skew = wish.skew ?? (by === 'phone' ? 0 : lot)
  const ink = between(0.35, 0.95)
  const seal = { x: between(60, 160), y: between(175, 255), diameter: between(38, 45) }
  const form = drawForm(random, {
    tokens,
    hasLetterhead: next() < 0.3 && tokens.length === 0,
  })
  const stamp = drawMark(mark, seal, { ink, worn: between(0, 1), random })
  const tint = pick(['#ffffff', '#fdfdfb', '#fbf6e4', '#f6ecd0', '#f1f1f1'])
  const page = await withGrain(pageSvg(form + stamp, skew, tint, dpi), random)
  const quality = Math.round(between(40, 90))
  const seen = by === 'phone' ? await photograph(page, random) : sharp(page)
  const jpeg = await (mark === 'grey' ? seen.greyscale() : seen).jpeg({ quality }).toBuffer()
  return { jpeg, seal, by, dpi, skew, ink }
}
