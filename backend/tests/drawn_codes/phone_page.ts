import type { Random } from '#tests/drawn_scans/random'
import { encode } from 'uqr'
import { greyOf, type Grey } from './grey.js'

/** Modules of white around a code, as the standard asks for (ISO/IEC 18004, 6.3.8). */
const QUIET = 4

/** The dark modules of a QR code, in byte mode and level M, as a path of SVG; each is a unit wide. */
function modules(content: Uint8Array) {
  const { data, size } = encode([...content], { ecc: 'M', border: QUIET })
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))
  )
  return { path: dark.join(''), size }
}

const svg = (width: number, height: number, inside: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`
  )

/** A code and nothing beside it, with its quiet zone. */
export function drawBare(
  content: Uint8Array,
  modulePx: number,
  [dark, light] = ['#000', '#fff']
): Promise<Grey> {
  const { path, size } = modules(content)
  const side = Math.round(size * modulePx)
  return greyOf(
    svg(
      side,
      side,
      `<rect width="100%" height="100%" fill="${light}"/>
       <path d="${path}" fill="${dark}" transform="scale(${side / size})"/>`
    )
  )
}

/** Lines of a page, as bars of the height of text. */
function lines({ between }: Random, top: number, count: number): string {
  const bars = Array.from({ length: count }, (_, row) => {
    const [left, long] = [0.08 + between(0, 0.05), between(0.3, 0.75)]
    return `<rect x="${left}" y="${top + row * 0.07}" width="${long}" height=".026" fill="#777"/>`
  })
  return bars.join('')
}

export interface DrawnPhonePage extends Grey {
  /** Where the code is, with its quiet zone. */
  code: { x: number; y: number; side: number }
}

/** A page of a phone that shows a code: bars, lines of text, the code, a note below. */
export async function drawPhonePage(
  content: Uint8Array,
  width: number,
  random: Random
): Promise<DrawnPhonePage> {
  const { path, size } = modules(content)
  const side = random.between(0.66, 0.86)
  const [left, top] = [(1 - side) / 2, random.between(0.5, 0.7)]
  const height = Math.round(width * random.between(1.7, 2.1))
  const page = `<g transform="scale(${width})"><rect width="1" height="3" fill="#f4f4f6"/>
    <rect width="1" height=".06" fill="#222"/><rect y=".06" width="1" height=".12" fill="#2b6cb0"/>
    ${lines(random, 0.24, 3)}
    <rect x="${left}" y="${top}" width="${side}" height="${side}" fill="#fff"/>
    <path d="${path}" transform="translate(${left} ${top}) scale(${side / size})"/>
    ${lines(random, top + side + 0.06, 2)}</g>`
  const code = { x: left * width, y: top * width, side: side * width }
  return { ...(await greyOf(svg(width, height, page))), code }
}
