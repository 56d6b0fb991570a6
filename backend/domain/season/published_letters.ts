import { letter, type Effect } from './effect.js'
import type { SeasonState } from './state.js'

/** The letters of a season's first step: every school is told of its city window. */
export const publishedLetters = ({ cityWindow: { firstDay, lastDay } }: SeasonState): Effect[] => [
  letter('season_published', 'school', { firstDay, lastDay }),
]
