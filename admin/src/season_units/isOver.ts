import type { SeasonUnit } from './types'

/** A season that is over is archived and read-only. */
export const isOver = ({ phase }: Pick<SeasonUnit, 'phase'>) =>
  phase === 'closed' || phase === 'cancelled'
