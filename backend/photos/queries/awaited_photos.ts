import type { Viewer } from '#backend/identity/viewer'
import { awaitedStates, MOVES } from '#domain/photos/desk'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import type Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

type Photos = ModelQueryBuilderContract<typeof Photo>

/** A photo that was set aside waits for nobody, nor does one that its student has not submitted. */
const kept = (photos: Photos) =>
  photos.whereNull('photos.discarded_at').whereNotNull('photos.submitted_at')

/** Another photo of the student has come in since, or one in its place: the day counts say the same. */
const RETAKEN = `exists (
  select from photos later
  where later.student_id = photos.student_id and later.round = photos.round
    and (later.submitted_at > photos.submitted_at
      or (later.submitted_at = photos.submitted_at and later.id > photos.id))
  union all
  select from photos later where later.replaces_id = photos.id and later.submitted_at is not null)`

/** Keeps those in whose place no other photo has come. */
export const notRetaken = (photos: Photos) => photos.whereRaw(`not ${RETAKEN}`)

/** Keeps photos that wait for the viewer: reviews and appeals, and for a school those to be retaken. */
export const awaitedBy = (viewer: Viewer) => (photos: Photos) => {
  const { always, untilRetaken } = awaitedStates(viewer.roles)
  return kept(photos).where((awaited) =>
    awaited
      .whereIn('photos.status', [...always])
      .orWhere((again) => notRetaken(again.whereIn('photos.status', [...untilRetaken])))
  )
}

/** Keeps photos that a school has to have retaken: they failed or were reset, and no later one is there. */
export const toRetake = (photos: Photos) =>
  notRetaken(kept(photos).whereIn('photos.status', [...MOVES.retake.from]))

/** Keeps photos of units that are not over: in an archived one nothing can be done. */
export const ofOpenUnits = (photos: Photos) =>
  photos.whereIn('photos.season_unit_id', SeasonUnit.query().whereRaw(NOT_OVER).select('id'))
