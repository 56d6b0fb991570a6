import type { Viewer } from '#backend/identity/viewer'
import { awaitedStates, FOR_REVIEW, MOVES } from '#domain/photos/desk'
import { NOT_OVER } from '#backend/seasons/queries/not_over'
import type Photo from '#models/photos/photo'
import SeasonUnit from '#models/seasons/season_unit'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

type Photos = ModelQueryBuilderContract<typeof Photo>

/** A photo that was set aside waits for nobody. */
const kept = (photos: Photos) => photos.whereNull('photos.discarded_at')

const notRetaken = (photos: Photos) =>
  photos.whereNotExists((later) =>
    later.from('photos as later').whereColumn('later.replaces_id', 'photos.id')
  )

/** Keeps photos that wait for the viewer: reviews and appeals, and for a school those to be retaken. */
export const awaitedBy = (viewer: Viewer) => (photos: Photos) => {
  const { always, untilRetaken } = awaitedStates(viewer.roles)
  return kept(photos).where((awaited) =>
    awaited
      .whereIn('photos.status', [...always])
      .orWhere((again) => notRetaken(again.whereIn('photos.status', [...untilRetaken])))
  )
}

/** Keeps photos that wait for the centre. */
export const forReview = (photos: Photos) => kept(photos).whereIn('photos.status', [...FOR_REVIEW])

/** Keeps photos that a school has to have retaken: they failed or were reset, and no later one is there. */
export const toRetake = (photos: Photos) =>
  notRetaken(kept(photos).whereIn('photos.status', [...MOVES.retake.from]))

/** Keeps photos of units that are not over: in an archived one nothing can be done. */
export const ofOpenUnits = (photos: Photos) =>
  photos.whereIn('photos.season_unit_id', SeasonUnit.query().whereRaw(NOT_OVER).select('id'))
