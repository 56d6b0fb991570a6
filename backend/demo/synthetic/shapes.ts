export type Spot = readonly [x: number, y: number]

/** A smooth line through points (Catmull-Rom), closed by default. */
export function smooth(points: readonly Spot[], closed = true): string {
  const count = points.length
  const at = (index: number) =>
    closed ? points[(index + count) % count]! : points[Math.max(0, Math.min(count - 1, index))]!
  const spoken = (x: number, y: number) => `${x.toFixed(2)} ${y.toFixed(2)}`
  let path = `M${spoken(...points[0]!)}`
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [-1, 0, 1, 2].map((step) => at(index + step)) as [
      Spot,
      Spot,
      Spot,
      Spot,
    ]
    const first = spoken(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6)
    const second = spoken(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6)
    path += `C${first} ${second} ${spoken(...to)}`
  }
  return closed ? `${path}Z` : path
}

/** An outline from its right half, given from top to bottom, and its mirror image. */
export const symmetric = (half: readonly Spot[]): Spot[] => [
  ...half,
  ...half
    .toReversed()
    .filter(([x]) => Math.abs(x) > 0.01)
    .map(([x, y]): Spot => [-x, y]),
]

export const mirrored = (points: readonly Spot[], side: number): Spot[] =>
  points.map(([x, y]) => [x * side, y])

export const SIDES = [-1, 1] as const

interface Look {
  opacity?: number
  blur?: number
  clip?: string
}

/** Draws the shapes of one picture; without `blurs` (the fast variant) only what a detector needs. */
export class Pen {
  #blurs = new Set<number>()

  constructor(private blurs: boolean) {}

  #look({ opacity, blur, clip }: Look): string {
    if (blur && this.blurs) this.#blurs.add(blur)
    return [
      opacity === undefined ? '' : ` opacity="${opacity.toFixed(2)}"`,
      blur && this.blurs ? ` filter="url(#blur${String(blur).replace('.', '_')})"` : '',
      clip ? ` clip-path="url(#${clip})"` : '',
    ].join('')
  }

  fill = (path: string, colour: string, look: Look = {}) =>
    `<path d="${path}" fill="${colour}"${this.#look(look)}/>`

  stroke = (path: string, colour: string, width: number, look: Look = {}) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${this.#look(look)}/>`

  oval = (x: number, y: number, rx: number, ry: number, colour: string, look: Look = {}) =>
    `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"${this.#look(look)}/>`

  /** Shading lives by its softness: without blurs it is left out. */
  shade = (drawn: () => string) => (this.blurs ? drawn() : '')

  get filters(): string {
    return [...this.#blurs]
      .map(
        (blur) =>
          `<filter id="blur${String(blur).replace('.', '_')}" x="-80%" y="-80%" width="260%" height="260%"><feGaussianBlur stdDeviation="${blur}"/></filter>`
      )
      .join('')
  }
}

export const clipPath = (id: string, path: string) =>
  `<clipPath id="${id}"><path d="${path}"/></clipPath>`

export const gradient = (
  id: string,
  kind: 'linear' | 'radial',
  places: string,
  stops: [offset: number, colour: string, opacity?: number][]
) =>
  `<${kind}Gradient id="${id}" gradientUnits="userSpaceOnUse" ${places}>${stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`
    )
    .join('')}</${kind}Gradient>`
