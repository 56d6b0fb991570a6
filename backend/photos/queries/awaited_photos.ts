import type { Viewer } from '#backend/identity/viewer'
import { awaitedStates } from '#domain/photos/desk'
import type Photo from '#models/photos/photo'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** Keeps photos that wait for the viewer: reviews and appeals, and for a school those to be retaken. */
export const awaitedBy = (viewer: Viewer) => (photos: ModelQueryBuilderContract<typeof Photo>) => {
  const { always, untilRetaken } = awaitedStates(viewer.roles)
  photos.where((awaited) =>
    awaited
      .whereIn('status', [...always])
      .orWhere((again) =>
        again
          .whereIn('status', [...untilRetaken])
          .whereNotExists((later) =>
            later.from('photos as later').whereColumn('later.replaces_id', 'photos.id')
          )
      )
  )
}
