type Rgb = [red: number, green: number, blue: number]

/** Changes of all colours of a picture, as a program or a camera's mode makes them; channels 0–255. */
export const TONINGS = {
  none: null,
  grey: (r: number, g: number, b: number) => same(0.299 * r + 0.587 * g + 0.114 * b),
  swapped: (r: number, g: number, b: number) => [b, g, r],
  /** The sepia filter of browsers and phones (W3C Filter Effects). */
  sepia: (r: number, g: number, b: number) => [
    0.393 * r + 0.769 * g + 0.189 * b,
    0.349 * r + 0.686 * g + 0.168 * b,
    0.272 * r + 0.534 * g + 0.131 * b,
  ],
  /** A strong green tint, like old film. */
  filter: (r: number, g: number, b: number) => [0.72 * r, 1.05 * g, 0.75 * b],
} as const satisfies Record<string, null | ((r: number, g: number, b: number) => Rgb)>
export type Toning = keyof typeof TONINGS

const same = (value: number): Rgb => [value, value, value]

/** Factors of red, green and blue light for a colour of the lamp, from cold (−1) to warm (1), after a camera's white balance. */
export const lampGains = (warmth: number) => [2 ** (0.2 * warmth), 1, 2 ** (-0.36 * warmth)]
