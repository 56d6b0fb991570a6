import type { Viewer } from '#backend/identity/viewer'
import { forReview, toRetake } from '#backend/photos/queries/awaited_photos'
import { visiblePhotos } from '#backend/photos/queries/visible_photos'
import { proposalsFor } from '#backend/photos/limits/open_proposals'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** Work that waits for the viewer and is no act of a season, counted by season. */
export interface WaitingWork {
  /** Its kind and season; there is one row of each. */
  id: string
  kind: 'photos_to_review' | 'photos_to_retake' | 'limits_to_approve'
  season: { id: string; name: string }
  count: number
}

interface Counted {
  season_id: string
  name: string
  count: string
}

/** Counts rows that are joined with their season, the newest season first. */
async function countBySeason(
  kind: WaitingWork['kind'],
  rows: ModelQueryBuilderContract<LucidModel>,
  seasonId?: string
): Promise<WaitingWork[]> {
  const counted = await rows
    .if(seasonId, (own) => own.where('seasons.id', seasonId!))
    .groupBy('seasons.id', 'seasons.name', 'seasons.year')
    .orderBy([{ column: 'seasons.year', order: 'desc' }, { column: 'seasons.id' }])
    .select('seasons.id as season_id', 'seasons.name')
    .count('* as count')
    .pojo<Counted>()
  return counted.map(({ season_id: id, name, count }) => ({
    id: `${kind}_${id}`,
    kind,
    season: { id, name },
    count: Number(count),
  }))
}

/** Photos of seasons that are not over: an archived one is read only. */
const openPhotos = (viewer: Viewer) =>
  visiblePhotos(viewer)
    .join('season_units', 'season_units.id', 'photos.season_unit_id')
    .join('seasons', 'seasons.id', 'season_units.season_id')
    .whereRaw(NOT_OVER)

/**
 * What waits for the viewer besides acts: reviews and appeals for the centre, photos to be retaken for a
 * school (附件1 注1: 当天重置), and limits that need a second person.
 */
export async function waitingWork(viewer: Viewer, seasonId?: string): Promise<WaitingWork[]> {
  const work: WaitingWork[] = []
  const add = async (kind: WaitingWork['kind'], rows: ModelQueryBuilderContract<LucidModel>) => {
    work.push(...(await countBySeason(kind, rows, seasonId)))
  }
  if (viewer.may('reviewPhotos'))
    await add('photos_to_review', forReview(openPhotos(viewer)) as never)
  if (!viewer.isCentre && viewer.may('handInPhotos'))
    await add('photos_to_retake', toRetake(openPhotos(viewer)) as never)
  if (viewer.may('changeLimits'))
    await add('limits_to_approve', proposalsFor(viewer.user.id) as never)
  return work
}
