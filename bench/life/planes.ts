import type { Raster } from '#backend/portraits/models/raster'

/** A picture with how much of each point is there: 1 everywhere if it has no edges. */
export interface Layer {
  raster: Raster
  share: Float32Array | null
}

/** Where each point of what is seen comes from in a layer: a homography, its last number 1. */
export type View = readonly [number, number, number, number, number, number, number, number]

export interface Size {
  width: number
  height: number
}

/** How far something has moved in the picture: to the right and down, turned, nearer, and tilted. */
export interface Motion {
  x: number
  y: number
  /** Radians. */
  turn: number
  near: number
  tiltX: number
  tiltY: number
}

export const REST: Motion = { x: 0, y: 0, turn: 0, near: 0, tiltX: 0, tiltY: 0 }

/** The view of something that has moved so, around the middle of the picture. */
export function viewOf({ x, y, turn, near, tiltX, tiltY }: Motion, size: Size): View {
  const [cx, cy] = [size.width / 2, size.height / 2]
  const scale = 1 / (1 + near)
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  const [px, py] = [tiltX / size.width, tiltY / size.width]
  // Around the middle: p = R (q - c - d) + c, divided by 1 + tilt · (q - c).
  const depth = 1 - px * cx - py * cy
  const own = [
    cos + px * cx,
    sin + py * cx,
    -cos * (cx + x) - sin * (cy + y) + cx * depth,
    -sin + px * cy,
    cos + py * cy,
    sin * (cx + x) - cos * (cy + y) + cy * depth,
    px,
    py,
  ].map((one) => one / depth)
  return own as unknown as View
}

/** A picture that is drawn: its size, and how many points of the view each of its points is wide. */
export interface Canvas extends Size {
  light: Float32Array
  step: number
}

/** Puts a layer over a picture, seen in this view; beyond its edges it is not there. */
export function drawOver(
  { light: onto, step, ...size }: Canvas,
  { raster, share }: Layer,
  view: View
) {
  const { data, width, height } = raster
  for (let row = 0; row < size.height; row += 1)
    for (let column = 0; column < size.width; column += 1) {
      const [x, y] = [(column + 0.5) * step - 0.5, (row + 0.5) * step - 0.5]
      const depth = view[6] * x + view[7] * y + 1
      const u = (view[0] * x + view[1] * y + view[2]) / depth
      const v = (view[3] * x + view[4] * y + view[5]) / depth
      const [left, top] = [Math.floor(u), Math.floor(v)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [right, down] = [u - left, v - top]
      const at = top * width + left
      const parts = [
        (1 - right) * (1 - down),
        right * (1 - down),
        (1 - right) * down,
        right * down,
      ] as const
      const places = [at, at + 1, at + width, at + width + 1] as const
      let cover = 1
      if (share)
        cover =
          share[places[0]]! * parts[0] +
          share[places[1]]! * parts[1] +
          share[places[2]]! * parts[2] +
          share[places[3]]! * parts[3]
      if (cover < 0.004) continue
      const to = (row * size.width + column) * 3
      for (let channel = 0; channel < 3; channel += 1) {
        const seen =
          data[places[0] * 3 + channel]! * parts[0] +
          data[places[1] * 3 + channel]! * parts[1] +
          data[places[2] * 3 + channel]! * parts[2] +
          data[places[3] * 3 + channel]! * parts[3]
        onto[to + channel] = onto[to + channel]! * (1 - cover) + seen * cover
      }
    }
}
