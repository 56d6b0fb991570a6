import type { Geometry } from '#backend/portraits/measures/geometry'
import type { Mask } from '#backend/portraits/models/masks'
import type { Raster } from '#backend/portraits/models/raster'
import type { PhotoRule } from '#domain/photos/rules'
import sharp from 'sharp'

/** A portrait and its measurements before a fault is added. */
export interface Subject {
  raster: Raster
  geometry: Geometry
  person: Mask
}

/**
 * A fault of a stated strength added to a real portrait. `middle` marks the strength for which figures are
 * promised.
 */
export interface DefectSpec {
  name: string
  rule: PhotoRule
  middle: boolean
  apply: (subject: Subject) => Promise<Raster>
}

export const toSharp = ({ data, width, height }: Raster) =>
  sharp(data, { raw: { width, height, channels: 3 } })

export async function readRaster(image: ReturnType<typeof sharp>): Promise<Raster> {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8Array(data), width: info.width, height: info.height }
}

export const toLinear = (value: number) => {
  const share = value / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
export const fromLinear = (light: number) => {
  const share = light <= 0.003_130_8 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.max(0, Math.min(255, Math.round(share * 255)))
}
