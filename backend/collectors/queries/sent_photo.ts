import { notUndone } from '#backend/photos/queries/not_undone'
import { readRounds } from '#backend/seasons/queries/read_rounds'
import type { Rounds } from '#domain/photos/intake'
import IntakeRequest from '#models/collectors/intake_request'
import type Photo from '#models/photos/photo'
import PhotoDecision from '#models/photos/photo_decision'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A photo that a collector sent, and what became of it. */
export interface SentPhotoState {
  request: IntakeRequest
  photo: Photo
  /** The reset that stands; null unless the photo is reset. */
  reset: PhotoDecision | null
  rounds: Rounds
}

/** A request by its collector's number; null if that number is free. */
export const requestOf = (
  of: { collectorId: string; externalNo: string },
  client?: TransactionClientContract
): Promise<IntakeRequest | null> => IntakeRequest.query({ client }).where(of).first()

const resetOf = ({ id: photoId, status }: Photo) =>
  status === 'reset'
    ? notUndone(PhotoDecision.query().where({ photoId, decision: 'reset' }))
        .orderBy('recorded_at', 'desc')
        .first()
    : null

/** What became of the photo that a collector sent by this number; null if it sent none. */
export async function sentPhoto(of: {
  collectorId: string
  externalNo: string
}): Promise<SentPhotoState | null> {
  const request = await IntakeRequest.query()
    .where(of)
    .preload('photo', (photo) =>
      photo.preload('seasonUnit').preload('verdicts', (all) => all.where('advisory', false))
    )
    .first()
  if (!request) return null
  const { photo } = request
  const [reset, rounds] = [await resetOf(photo), await readRounds(photo.seasonUnit)]
  return { request, photo, reset, rounds }
}
