import type { Viewer } from '#backend/identity/viewer'
import { WALL_CHIPS, type WallChip } from '#domain/photos/wall_chips'
import { wallPhotos, type WallFilter } from './wall_filter.js'

export type WallCounts = Record<WallChip, number>

/** How many photos each chip of the wall has with this filter. */
export async function countWall(
  viewer: Viewer,
  filter: Omit<WallFilter, 'chip'>
): Promise<WallCounts> {
  const counts = {} as WallCounts
  for (const chip of WALL_CHIPS) {
    const [row] = await wallPhotos(viewer, { ...filter, chip }).count('* as total')
    counts[chip] = Number(row!.$extras.total)
  }
  return counts
}
