import type { Data } from '@api/data'
import type { DeskPhoto } from '@domain/photos/desk'

export type PhotoRow = Data.Photos.Photo
export type Photo = Data.Photos.PhotoDetail
export type RuleView = Photo['rules'][number]

/** What the rules of the desk ask of a photo. */
export const deskOf = (photo: Photo): DeskPhoto => {
  const { status, parkedWhy, hasPicture, isOwn, person, rounds } = photo
  return {
    status,
    parkedWhy,
    hasPicture,
    isOwn,
    phase: rounds.phase,
    failures: person.failures,
    appealAfter: person.appealAfter,
  }
}
