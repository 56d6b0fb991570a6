import type { HomeScope } from '#backend/home/home_scope'
import { countPhotos } from '#backend/photos/queries/newest_photos'
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
 * Photos by what they wait for, each as the list of photos finds them; failed ones are to be retaken on
 * the same day (附件1 注1: 不合格照片当天重置), until the daily hours end.
 */
export async function reviewFigures(scope: HomeScope) {
  const { viewer, season } = scope
  const count = (status: 'open' | 'awaiting_review' | 'appealed' | 'parked' | 'to_retake') =>
    countPhotos(viewer, { ...season, status })
  const [open, awaiting, appealed, parked, toRetake, until] = await Promise.all([
    count('open'),
    count('awaiting_review'),
    count('appealed'),
    count('parked'),
    count('to_retake'),
    dayEnd(scope),
  ])
  return { today: scope.today, photos: { open, awaiting, appealed, parked, toRetake }, until }
}
