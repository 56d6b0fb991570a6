interface Size {
  width: number
  height: number
}

/** Longest side of a picture of a page, in pixels: A4 at 188 dpi, readable at double size on a screen. */
export const MAX_SIDE = 2_200

/** PDF measures in points, 72 to the inch. A small page is not blown up beyond 200 dpi. */
const MAX_SCALE = 200 / 72

/** The size in pixels of a page given in points: within `MAX_SIDE`, in its proportions, at least one pixel. */
export function pixelSize({ width, height }: Size): Size {
  const scale = Math.min(MAX_SCALE, MAX_SIDE / Math.max(width, height))
  const pixels = (points: number) => Math.max(1, Math.round(points * scale))
  return { width: pixels(width), height: pixels(height) }
}
