import type { PhotoState } from './desk.js'

/** The parts of the wall: what is still to be done first, then everything. */
export const WALL_CHIPS = [
  'unlooked',
  'awaiting',
  'failed',
  'reset',
  'appealed',
  'unmatched',
  'flagged',
  'all',
] as const
export type WallChip = (typeof WALL_CHIPS)[number]

/** What decides on which chips a photo stands. */
export interface OnWall {
  status: PhotoState
  hasStudent: boolean
  isLooked: boolean
  isFlagged: boolean
}

const ON_CHIP: Record<WallChip, (photo: OnWall) => boolean> = {
  unlooked: ({ status, isLooked }) => status === 'accepted' && !isLooked,
  awaiting: ({ status, hasStudent }) =>
    (status === 'awaiting_review' || status === 'parked') && hasStudent,
  failed: ({ status }) => status === 'failed',
  reset: ({ status }) => status === 'reset',
  appealed: ({ status }) => status === 'appealed',
  unmatched: ({ hasStudent }) => !hasStudent,
  flagged: ({ isFlagged }) => isFlagged,
  all: () => true,
}

/** Is a photo on this chip, as the list of the chip finds it? Of failed and reset ones, until they are retaken. */
export const isOnChip = (chip: WallChip, photo: OnWall): boolean => ON_CHIP[chip](photo)
