/** What the page sends beside a photo of its camera: a few small pictures of the second around it. */
export const BURST = {
  fewest: 3,
  most: 8,
  /** Bytes of one picture. */
  bytes: 96 * 1_024,
  /** Its sides, in pixels. */
  width: 480,
  longest: 1_080,
} as const

/** JPEGs in the order in which they were taken. */
export type Burst = readonly Buffer[]
