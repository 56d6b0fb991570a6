import { inUtc } from '#backend/http/in_utc'
import type { Viewer } from '#backend/identity/viewer'
import type { Locale } from '#backend/lang/words'
import { ruleName } from '#backend/photos/advice/advice'
import { isUploaded } from '#backend/photos/bursts/is_uploaded'
import type { WallPhoto } from '#backend/photos/wall/wall_page'
import { DECISIONS, openMoves, type Decision, type DeskPhoto } from '#domain/photos/desk'
import { mayBeRetaken } from '#domain/photos/intake'
import { triageOf } from '#domain/photos/triage'
import { BaseTransformer } from '@adonisjs/core/transformers'
import PhotoTransformer from './photo_transformer.js'

/** The rules that the machine found broken, or of which it was not sure, in words. */
const problems = ({ photo }: WallPhoto, locale: Locale) =>
  (photo.verdicts[0]?.rows ?? [])
    .filter(({ result }) => result === 'fail' || result === 'warn')
    .map(({ rule, result }) => ({ rule, result, name: ruleName(rule, locale) }))

/** Appeals are not made on the wall, so failures do not matter. */
const deskOf = ({ photo, rounds, isOwn, isDelivered }: WallPhoto): DeskPhoto => ({
  status: photo.status,
  parkedWhy: photo.parkedWhy,
  hasPicture: photo.objectKey !== null,
  hasStudent: photo.studentId !== null,
  isLooked: photo.lookedAt !== null,
  isOwn,
  isDelivered,
  phase: rounds.phase,
  failures: 0,
  appealAfter: 1,
})

/** A photo of the wall, with the decisions that are open to the reader. */
export default class WallPhotoTransformer extends BaseTransformer<WallPhoto> {
  constructor(
    wall: WallPhoto,
    private viewer: Viewer,
    private locale: Locale
  ) {
    super(wall)
  }

  toObject() {
    const { photo, rounds, isOwn, isDelivered } = this.resource
    const { lookedAt, flaggedAt, student, status } = photo
    const moves = openMoves(deskOf(this.resource), this.viewer.rolesFor(photo.seasonUnit.unitId))
    return {
      ...new PhotoTransformer(photo).toObject(),
      triage: triageOf(status),
      college: student?.college?.name ?? null,
      schoolClass: student?.schoolClass?.name ?? null,
      lookedAt: lookedAt && inUtc(lookedAt),
      flaggedAt: flaggedAt && inUtc(flaggedAt),
      problems: problems(this.resource, this.locale),
      /** Handed in by the reader: marked, as the own work. */
      isOwn,
      /** A file that the student chose instead of the page's camera: always looked at. */
      isUploaded: isUploaded(photo),
      isDelivered,
      open: moves.filter((move): move is Decision => DECISIONS.includes(move as Decision)),
      /** While its round is open; after it the student is listed for the make-up. */
      mayBeRetaken: mayBeRetaken(photo.round, rounds),
    }
  }
}
