/** What a program, or a camera's mode, makes of all colours of a picture. */
export const TONINGS = {
  none: null,
  grey: (r: number, g: number, b: number) => same(0.299 * r + 0.587 * g + 0.114 * b),
  swapped: (r: number, g: number, b: number) => [b, g, r],
  /** As the filters of browsers and phones have it (W3C Filter Effects, sepia). */
  sepia: (r: number, g: number, b: number) => [
    0.393 * r + 0.769 * g + 0.189 * b,
    0.349 * r + 0.686 * g + 0.168 * b,
    0.272 * r + 0.534 * g + 0.131 * b,
  ],
  /** A heavy green one, as of old film. */
  filter: (r: number, g: number, b: number) => [0.72 * r, 1.05 * g, 0.75 * b],
} as const satisfies Record<string, null | ((r: number, g: number, b: number) => number[])>
export type Toning = keyof typeof TONINGS

const same = (value: number) => [value, value, value]

/** How the lamp's colour changes light, red, green, blue: from cold (−1) to warm (1), as far as a camera lets it through. */
export const lampGains = (warmth: number) => [2 ** (0.2 * warmth), 1, 2 ** (-0.36 * warmth)]
