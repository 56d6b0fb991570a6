import type { Random } from './random.js'

/** What is on the form where its seal should be. Millimetres; only `seal` is one. */
export const MARKS = [
  'seal',
  'nothing',
  'scribble',
  'square',
  'oval',
  'disc',
  'half',
  'small',
  'large',
  'grey',
  'blue',
] as const
export type Mark = (typeof MARKS)[number]

interface Place {
  x: number
  y: number
  diameter: number
}

const RED = ['#d2202c', '#c8102e', '#e0342f', '#b5121b', '#e8443a'] as const
const BLUE = ['#1f3fa8', '#2450c8'] as const

/** Something like a character: strokes in a box of 1 by 1. */
function glyph({ between, pick }: Random): string {
  const strokes = Array.from({ length: 6 }, () => {
    const [x, y, length] = [between(0, 0.6), between(0, 0.6), between(0.3, 0.8)]
    const [dx, dy] = pick([
      [1, 0],
      [0, 1],
      [0.7, 0.7],
      [-0.7, 0.7],
    ] as const)
    return `M${x} ${y}l${dx * length} ${dy * length}`
  })
  return `<path d="${strokes.join('')}" stroke-width=".13"/>`
}

const glyphAt = (random: Random, x: number, y: number, size: number, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size}) translate(-.5 -.5)">${glyph(random)}</g>`

const star = (radius: number) => {
  const corner = (index: number) => {
    const angle = (index * 4 * Math.PI) / 5 - Math.PI / 2
    return `${radius * Math.cos(angle)} ${radius * Math.sin(angle)}`
  }
  return `<path d="M${[0, 1, 2, 3, 4].map(corner).join('L')}Z" stroke="none" fill="currentColor"/>`
}

/** A ring with characters along it and a star, as seals of schools are; `rx` and `ry` are its half sides. */
function seal(random: Random, rx: number, ry = rx): string {
  const { between } = random
  const count = Math.round(between(6, 14))
  const [size, from] = [rx * between(0.2, 0.28), between(135, 160)]
  const letters = Array.from({ length: count }, (_, index) => {
    const angle = from + ((405 - 2 * (from - 135) - 135) * index) / (count - 1)
    const turn = (angle * Math.PI) / 180
    const [x, y] = [(rx - size) * Math.cos(turn), (ry - size) * Math.sin(turn)]
    return glyphAt(random, x, y, size, angle + 90)
  })
  const below = Array.from({ length: 5 }, (_, index) =>
    glyphAt(random, (index - 2) * rx * 0.2, ry * 0.5, rx * 0.17)
  )
  const ring = `<ellipse rx="${rx}" ry="${ry}" stroke-width="${between(0.9, 1.4)}"/>`
  return ring + letters.join('') + star(Math.min(rx, ry) * 0.28) + below.join('')
}

function scribble({ between }: Random): string {
  const points = Array.from({ length: 14 }, () => `${between(-25, 25)} ${between(-18, 18)}`)
  return `<path d="M0 0Q${points.join(' ')}" stroke-width="1.2"/>`
}

function square(random: Random): string {
  const side = random.between(34, 44)
  const letters = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => glyphAt(random, (x * side) / 4, (y * side) / 4, side / 2.8))
  )
  const frame = `<rect x="${-side / 2}" y="${-side / 2}" width="${side}" height="${side}"`
  return `${frame} stroke-width="1.5"/>${letters.join('')}`
}

function shapeOf(mark: Mark, random: Random, diameter: number): string {
  const radius = diameter / 2
  if (mark === 'nothing') return ''
  if (mark === 'scribble') return scribble(random)
  if (mark === 'square') return square(random)
  if (mark === 'oval') return seal(random, 22.5, 15)
  if (mark === 'disc') return `<circle r="${radius}" stroke="none" fill="currentColor"/>`
  if (mark === 'small') return seal(random, 10)
  if (mark === 'large') return seal(random, 30)
  return seal(random, radius)
}

/** Ink that is missing: spots, and for half a seal one side. */
function dropOuts({ between, next }: Random, mark: Mark, worn: number): string {
  const spots = Array.from({ length: Math.round(worn * 60) }, () => {
    const [x, y] = [between(-25, 25), between(-25, 25)]
    return `<circle cx="${x}" cy="${y}" r="${between(0.3, 2.2)}" fill="#000"/>`
  })
  const side = `<rect x="0" y="-40" width="40" height="80" fill="#000" transform="rotate(${next() * 360})"/>`
  return spots.join('') + (mark === 'half' ? side : '')
}

/** A mark on the page, as SVG that darkens what is below. `ink`: how much colour there is, 0 to 1. */
export function drawMark(
  mark: Mark,
  { x, y, diameter }: Place,
  { ink, worn, random }: { ink: number; worn: number; random: Random }
): string {
  const shape = shapeOf(mark, random, diameter)
  const colour = random.pick(mark === 'blue' ? BLUE : RED)
  const turn = random.between(-25, 25)
  const mask = `<mask id="worn" maskUnits="userSpaceOnUse" x="-50" y="-50" width="100" height="100">
    <rect x="-50" y="-50" width="100" height="100" fill="#fff"/>${dropOuts(random, mark, worn)}</mask>`
  return `${mask}<g transform="translate(${x} ${y}) rotate(${turn})" style="mix-blend-mode:multiply">
    <g mask="url(#worn)" opacity="${ink}" color="${colour}" stroke="${colour}" fill="none">${shape}</g></g>`
}
