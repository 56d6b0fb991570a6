import type { Season } from '../seasons/types'

/** A region of the reader in a season, with its window and its contact at the centre. */
export interface HelpRegion {
  id: string
  name: string
  contact: { name: string; email: string } | null
  window: { firstDay: string; lastDay: string; from: string; to: string } | null
}

/** The rules of a season with their clauses, as help shows them. */
export interface Rules extends Pick<
  Season,
  'id' | 'name' | 'year' | 'notice' | 'cohort' | 'policy'
> {
  regions: HelpRegion[]
}
