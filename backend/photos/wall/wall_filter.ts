import type { Viewer } from '#backend/identity/viewer'
import { notRetaken } from '#backend/photos/queries/awaited_photos'
import { visiblePhotos } from '#backend/photos/queries/visible_photos'
import { addDays, type CivilDate } from '#domain/calendar/civil_date'
import { instantOf } from '#domain/calendar/instant'
import type { WallChip } from '#domain/photos/wall_chips'
import type { PhotoRule } from '#domain/photos/rules'
import type Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import Student from '#models/roster/student'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

type Photos = ModelQueryBuilderContract<typeof Photo>

/** What the wall shows: of which part of which school, taken on which day, with which fault. */
export interface WallFilter {
  chip?: WallChip
  seasonId?: string
  seasonUnitId?: string
  collegeId?: string
  classId?: string
  /** The day in Shanghai on which it was taken. */
  day?: CivilDate
  /** A rule that it failed, or of which the machine was not sure. */
  rule?: PhotoRule
}

/** Photos of each chip; what was set aside is on none. */
const CHIPS: Record<WallChip, (photos: Photos) => Photos> = {
  unlooked: (photos) => photos.where('photos.status', 'accepted').whereNull('photos.looked_at'),
  awaiting: (photos) =>
    photos
      .whereIn('photos.status', ['awaiting_review', 'parked'])
      .whereNotNull('photos.student_id'),
  failed: (photos) => notRetaken(photos.where('photos.status', 'failed')),
  reset: (photos) => notRetaken(photos.where('photos.status', 'reset')),
  appealed: (photos) => photos.where('photos.status', 'appealed'),
  unmatched: (photos) => photos.whereNull('photos.student_id'),
  flagged: (photos) => photos.whereNotNull('photos.flagged_at'),
  all: (photos) => photos,
}

/** Keeps the photos of a chip. */
export const ofChip = (photos: Photos, chip: WallChip = 'all') => CHIPS[chip](photos)

const studentsOf = ({ collegeId, classId }: WallFilter) =>
  Student.query()
    .if(collegeId, (students) => students.where('college_id', collegeId!))
    .if(classId, (students) => students.where('class_id', classId!))
    .select('id')

const failsRule = (photos: Photos, rule: PhotoRule) =>
  photos.whereRaw(
    `exists (select from photo_verdicts verdict, jsonb_array_elements(verdict.rows) as row
      where verdict.photo_id = photos.id and not verdict.advisory and verdict.verdict <> 'pass'
        and row ->> 'rule' = ? and row ->> 'result' in ('fail', 'warn'))`,
    [rule]
  )

/** Narrows photos down to a filter, but for its chip. */
export const filtered = (photos: Photos, filter: WallFilter): Photos => {
  const { seasonId, seasonUnitId, collegeId, classId, day, rule } = filter
  return photos
    .whereNotNull('photos.submitted_at')
    .whereNull('photos.discarded_at')
    .if(seasonId && !seasonUnitId, (own) =>
      own.whereIn('photos.season_unit_id', SeasonUnit.query().where({ seasonId }).select('id'))
    )
    .if(seasonUnitId, (own) => own.where('photos.season_unit_id', seasonUnitId!))
    .if(collegeId ?? classId, (own) => own.whereIn('photos.student_id', studentsOf(filter)))
    .if(day, (own) =>
      own
        .where('photos.taken_at', '>=', instantOf(day!))
        .where('photos.taken_at', '<', instantOf(addDays(day!, 1)))
    )
    .if(rule, (own) => failsRule(own as Photos, rule!)) as Photos
}

/** The photos of the wall that the viewer may see. */
export const wallPhotos = (viewer: Viewer, filter: WallFilter): Photos =>
  ofChip(filtered(visiblePhotos(viewer), filter), filter.chip)
