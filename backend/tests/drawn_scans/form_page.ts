import { encode } from 'uqr'
import type { Random } from './random.js'

/** A4, in millimetres. */
export const PAGE = { width: 210, height: 297 }

/** Where the code of a print is, and how wide; others are left of it. */
const CODE = { left: 172, top: 14, side: 22, step: 60 }

/** Words of no meaning: bars of the height and darkness of print. */
function words({ between }: Random, left: number, top: number, width: number): string {
  let path = ''
  for (let x = left; x < left + width; x += 4.4)
    for (let stroke = 0; stroke < 4; stroke += 1) {
      const [dx, dy] = [between(0, 2.4), between(0, 2.8)]
      path += `M${x + dx} ${top + dy}${stroke % 2 ? `h${between(0.8, 2)}` : `v${between(0.8, 2)}`}`
    }
  return `<path d="${path}" stroke="#222" stroke-width=".35"/>`
}

function table(random: Random, top: number, rows: number): string {
  const lines = Array.from({ length: rows + 1 }, (_, row) => `M22 ${top + row * 11.5}h166`)
  const height = rows * 11.5
  const columns = [22, 64, 188].map((x) => `M${x} ${top}v${height}`)
  const texts = Array.from({ length: rows }, (_, row) => {
    const y = top + row * 11.5 + 4
    return words(random, 26, y, 28) + words(random, 68, y, random.between(20, 100))
  })
  return `<path d="${[...lines, ...columns].join('')}" stroke="#111" stroke-width=".3" fill="none"/>${texts.join('')}`
}

/** The code as it is printed, with its quiet zone. */
function code(token: string, index: number): string {
  const { data, size } = encode(token, { ecc: 'M', border: 0 })
  let path = ''
  for (const [row, modules] of data.entries())
    for (const [column, isDark] of modules.entries())
      if (isDark) path += `M${column} ${row}h1v1h-1z`
  const { left, top, side, step } = CODE
  return `<g transform="translate(${left - index * step} ${top}) scale(${side / size})"><path d="${path}" fill="#000"/></g>`
}

/** A red letterhead: a school’s name in large characters, and a double line. */
function letterhead(random: Random): string {
  const colour = '#d8222b'
  const name = Array.from({ length: 8 }, (_, at) => {
    const strokes = Array.from({ length: 6 }, () => {
      const [dx, dy] = [random.between(0, 5), random.between(0, 6)]
      return `M${42 + at * 14 + dx} ${16 + dy}${random.pick(['h4', 'v4', 'l3 3'])}`
    })
    return strokes.join('')
  })
  return `<path d="${name.join('')}M22 33h166M22 34.5h166" stroke="${colour}" stroke-width="1" fill="none"/>`
}

/** The feedback form without its seal, as SVG in millimetres. */
export function drawForm(
  random: Random,
  { tokens, hasLetterhead }: { tokens: string[]; hasLetterhead: boolean }
) {
  const title = words(random, 70, 40, 70)
  const rows = Math.round(random.between(6, 10))
  const below = 60 + rows * 11.5
  return [
    hasLetterhead ? letterhead(random) : '',
    title,
    table(random, 50, rows),
    words(random, 22, below, 100),
    words(random, 120, below + 40, 60),
    ...tokens.map(code),
  ].join('')
}
