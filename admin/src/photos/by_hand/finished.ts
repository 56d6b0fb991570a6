import { openMoves } from '@domain/photos/desk'
import { askHand, isHandMade, type Finished } from '@domain/photos/hand_made'
import type { Role } from '@domain/season/codes'
import { deskOf, type Photo } from '../types'

/** What the rules of finished pictures ask of a photo. */
export const finishedOf = ({ hasProduct, makeFault, products }: Photo): Finished => ({
  hasProduct,
  hasFault: makeFault !== null,
  way: products.at(-1)?.way ?? null,
})

/** Is the present picture a person’s? */
export const isByHand = (photo: Photo) => isHandMade(finishedOf(photo))

/** May somebody with these roles make the picture by hand now? */
export const isHandOffered = (photo: Photo, roles: readonly Role[]): boolean =>
  openMoves(deskOf(photo), roles).includes('finish') && askHand(finishedOf(photo)).ok
