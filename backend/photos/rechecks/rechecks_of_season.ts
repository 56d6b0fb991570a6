import PhotoRecheck from '#models/photos/photo_recheck'
import { recheckProgress, type RecheckProgress } from './recheck_photos.js'

const MAX_SHOWN = 10

export interface RecheckWithProgress {
  recheck: PhotoRecheck
  progress: RecheckProgress
}

/** The latest rechecks of a season, newest first. */
export async function rechecksOfSeason(seasonId: string): Promise<RecheckWithProgress[]> {
  const rechecks = await PhotoRecheck.query()
    .where('season_id', seasonId)
    .preload('author')
    .orderBy('recorded_at', 'desc')
    .limit(MAX_SHOWN)
  const progress = await recheckProgress(rechecks)
  return rechecks.map((recheck) => ({ recheck, progress: progress(recheck) }))
}
