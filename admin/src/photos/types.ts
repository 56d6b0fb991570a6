import type { Data } from '@api/data'
import type { DeskPhoto } from '@domain/photos/desk'

export type PhotoRow = Data.Photos.Photo
export type Photo = Data.Photos.PhotoDetail
export type RuleView = Photo['rules'][number]
export type FoundStudent = Data.Roster.Student
export type ShownStudent = NonNullable<PhotoRow['student']>

/** What the rules of the desk ask of a photo. */
export const deskOf = (photo: Photo): DeskPhoto => {
  const { status, parkedWhy, hasPicture, student, isOwn, isDelivered, person, rounds } = photo
  return {
    status,
    parkedWhy,
    hasPicture,
    hasStudent: student !== null,
    isLooked: photo.lookedAt !== null,
    isOwn,
    isDelivered,
    phase: rounds.phase,
    failures: person.failures,
    appealAfter: person.appealAfter,
  }
}
