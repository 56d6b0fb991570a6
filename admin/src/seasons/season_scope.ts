import type { Season } from './types'

type Known = Pick<Season, 'id' | 'publishedAt' | 'closed'>

/** Seasons as they are offered: those that run, drafts, and closed ones apart; each newest first. */
export const groupSeasons = <S extends Known>(seasons: readonly S[]) => ({
  running: seasons.filter(({ publishedAt, closed }) => publishedAt !== null && !closed),
  drafts: seasons.filter(({ publishedAt }) => publishedAt === null),
  closed: seasons.filter(({ closed }) => closed),
})

/**
 * The season that scopes the pages: the chosen one while the reader may see it, otherwise the newest that
 * runs, otherwise the newest that is closed. Drafts have no rows and are only chosen.
 * @param seasons newest first
 */
export function scopeOf<S extends Known>(seasons: readonly S[], chosen: string | null): S | null {
  const { running, closed } = groupSeasons(seasons)
  return seasons.find(({ id }) => id === chosen) ?? running[0] ?? closed[0] ?? null
}
