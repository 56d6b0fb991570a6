import type { CountSource, SeasonPolicy } from '../policy/season_policy.js'

/** Where a season's counts come from; typed in for ever if its policy was stored before the key. */
export const countsOf = (policy: Pick<SeasonPolicy, 'counts'>): CountSource =>
  policy.counts ?? 'typed'
