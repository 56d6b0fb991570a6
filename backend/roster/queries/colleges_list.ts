import type { Viewer } from '#backend/identity/viewer'
import type College from '#models/roster/college'
import SeasonUnit from '#models/seasons/season_unit'
import { headsBy } from './heads.js'
import { visibleColleges } from './visible_roster.js'

export interface CollegeFilter {
  /** Only those of its school; headcounts are of this season. */
  seasonUnitId?: string
  archived?: boolean
}

/** A college with how many students it has in a season; null if no season was asked for. */
export interface CollegeWithHeads {
  college: College
  heads: number | null
}

/** Colleges that the viewer sees, by their names: a school has some thirty. */
export async function collegesList(
  viewer: Viewer,
  { seasonUnitId, archived }: CollegeFilter,
  limit: number
): Promise<CollegeWithHeads[]> {
  const colleges = await visibleColleges(viewer)
    .if(seasonUnitId, (query) =>
      query.whereIn(
        'colleges.unit_id',
        SeasonUnit.query().where('id', seasonUnitId!).select('unit_id')
      )
    )
    .if(archived === true, (query) => query.whereNotNull('colleges.archived_at'))
    .if(archived === false, (query) => query.whereNull('colleges.archived_at'))
    .orderByRaw('colleges.name collate "zh-Hans-x-icu", colleges.id')
    .limit(limit)
  const ids = colleges.map(({ id }) => id)
  const heads = seasonUnitId ? await headsBy('college_id', ids, seasonUnitId) : null
  return colleges.map((college) => ({
    college,
    heads: heads && (heads.get(college.id) ?? 0),
  }))
}
