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
