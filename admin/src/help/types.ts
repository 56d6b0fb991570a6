import type { Data } from '@api/data'

/** The rules of a season with their clauses, as help shows them. */
export type Rules = Data.Seasons.Rules
/** A region of the reader in a season, with its window and its contact at the centre. */
export type HelpRegion = Rules['regions'][number]
