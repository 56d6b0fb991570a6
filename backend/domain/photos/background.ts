import type { SeasonPolicy } from '../policy/season_policy.js'

export type Rgb = readonly [red: number, green: number, blue: number]

/** The colour put behind the person (T6), 0–255 each. */
export function backgroundRgb({ backgroundColour }: Pick<SeasonPolicy, 'backgroundColour'>): Rgb {
  const number = Number.parseInt(backgroundColour.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}
