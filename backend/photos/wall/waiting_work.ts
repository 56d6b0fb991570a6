import type { Viewer } from '#backend/identity/viewer'
import { proposalsFor } from '#backend/photos/limits/open_proposals'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import type { WallChip } from '#domain/photos/wall_chips'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { wallPhotos } from './wall_filter.js'

/** What waits for a reviewer: on what the machine, a student or a school asks the centre to decide. */
const OF_REVIEWER = ['awaiting', 'appealed', 'flagged'] as const
/** What a school does each day (附件1 注1); whoever only looks, at what nobody has looked. */
const OF_SCHOOL = ['unlooked', 'awaiting', 'failed', 'reset', 'unmatched'] as const
const OF_ONLOOKER = ['unlooked'] as const
type OfReviewer = (typeof OF_REVIEWER)[number]
type OfSchool = (typeof OF_SCHOOL)[number]

/** Work that waits for the viewer and is no act of a season, counted by season; of photos, as the wall does. */
export interface WaitingWork {
  /** Its kind and season; there is one row of each. */
  id: string
  kind: `photos_${OfReviewer | OfSchool}` | 'limits_to_approve'
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

/** The chips of the wall that wait for the viewer. */
function chipsOf(viewer: Viewer): readonly (OfReviewer | OfSchool)[] {
  if (viewer.may('reviewPhotos')) return OF_REVIEWER
  if (viewer.may('judgePhotos')) return OF_SCHOOL
  return viewer.may('seePhotos') ? OF_ONLOOKER : []
}

/** Where a season asks for a look at all photos; in others nobody has to look at what the machine accepts. */
const LOOKS_AT_ALL = `exists (select from season_policies policy
  where policy.id = seasons.policy_id and policy.sourced -> 'lookAt' ->> 'value' = 'all')`

/** Photos of a chip, of seasons that are not over: an archived one is read only. */
const waitingPhotos = (viewer: Viewer, chip: WallChip) =>
  wallPhotos(viewer, { chip })
    .join('season_units', 'season_units.id', 'photos.season_unit_id')
    .join('seasons', 'seasons.id', 'season_units.season_id')
    .whereRaw(NOT_OVER)
    .if(chip === 'unlooked', (photos) => photos.whereRaw(LOOKS_AT_ALL))

/** What waits for the viewer besides acts: photos, and limits that need a second person. */
export async function waitingWork(viewer: Viewer, seasonId?: string): Promise<WaitingWork[]> {
  const work: WaitingWork[] = []
  const add = async (kind: WaitingWork['kind'], rows: ModelQueryBuilderContract<LucidModel>) => {
    work.push(...(await countBySeason(kind, rows, seasonId)))
  }
  for (const chip of chipsOf(viewer))
    await add(`photos_${chip}`, waitingPhotos(viewer, chip) as never)
  if (viewer.may('changeLimits'))
    await add('limits_to_approve', proposalsFor(viewer.user.id) as never)
  return work
}
