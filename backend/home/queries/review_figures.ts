import type { HomeScope } from '#backend/home/home_scope'
import { countWall } from '#backend/photos/wall/count_wall'
import { instantOf } from '#domain/calendar/instant'
import Season from '#models/seasons/season'

/** The end of the day by the rules of the season that is shown, or else of the newest one. */
async function dayEnd({ season: { seasonId }, today }: HomeScope) {
  const season = await Season.query()
    .whereNotNull('published_at')
    .if(seasonId, (query) => query.where('id', seasonId!))
    .orderBy('year', 'desc')
    .preload('policy')
    .first()
  return season && instantOf(today, season.policy.sourced.hoursTo.value)
}

export type ReviewFigures = Awaited<ReturnType<typeof reviewFigures>>

/**
 * Photos by what they wait for, each as the wall finds them; failed ones are to be reset and retaken on the
 * same day (附件1 注1: 不合格照片当天重置), until the daily hours end.
 */
export async function reviewFigures(scope: HomeScope) {
  const { viewer, season, today } = scope
  const [photos, until] = await Promise.all([countWall(viewer, season), dayEnd(scope)])
  return { today, photos, until }
}
