/** sRGB to linear light, for every 8-bit value. */
const LINEAR = Float32Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

/** Relative luminance, linear, 0–1 (Rec. 709). */
export const luminance = (red: number, green: number, blue: number) =>
  0.2126 * LINEAR[red]! + 0.7152 * LINEAR[green]! + 0.0722 * LINEAR[blue]!

export type Lab = readonly [lightness: number, a: number, b: number]

const root = (share: number) => (share > 0.008_856 ? Math.cbrt(share) : 7.787 * share + 16 / 116)

/** L* alone: a third of the work of `lab`. */
export const lightness = (red: number, green: number, blue: number) =>
  116 * root(luminance(red, green, blue)) - 16

/** CIE L*a*b* under D65. */
export function lab(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [LINEAR[red]!, LINEAR[green]!, LINEAR[blue]!]
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** The distance of two colours (ΔE of 1976). */
export const distance = (one: Lab, other: Lab) =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
