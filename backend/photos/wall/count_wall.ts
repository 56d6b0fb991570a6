import type { Viewer } from '#backend/identity/viewer'
import { WALL_CHIPS, type WallChip } from '#domain/photos/wall_chips'
import { wallPhotos, type WallFilter } from './wall_filter.js'

export type WallCounts = Record<WallChip, number>

/** How many photos each of these chips of the wall has with this filter. */
export async function countChips<Chip extends WallChip>(
  viewer: Viewer,
  filter: Omit<WallFilter, 'chip'>,
  chips: readonly Chip[]
): Promise<Record<Chip, number>> {
  const counts = {} as Record<Chip, number>
  for (const chip of chips) {
    const [row] = await wallPhotos(viewer, { ...filter, chip }).count('* as total')
    counts[chip] = Number(row!.$extras.total)
  }
  return counts
}

/** How many photos each chip of the wall has with this filter. */
export const countWall = (viewer: Viewer, filter: Omit<WallFilter, 'chip'>): Promise<WallCounts> =>
  countChips(viewer, filter, WALL_CHIPS)
