import type { Data } from '@api/data'
import type { DeskPhoto } from '@domain/photos/desk'

export type PhotoRow = Data.Photos.Photo
export type Photo = Data.Photos.PhotoDetail
export type RuleView = Photo['rules'][number]

/** What the rules of the desk ask of a photo. */
export const deskOf = ({ status, parkedWhy, hasPicture, person, rounds }: Photo): DeskPhoto => ({
  status,
  parkedWhy,
  hasPicture,
  phase: rounds.phase,
  failures: person.failures,
  appealAfter: person.appealAfter,
})
