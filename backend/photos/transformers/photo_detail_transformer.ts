import { inUtc } from '#backend/http/in_utc'
import type { Locale } from '#backend/lang/words'
import { makeFaultWords, type MakeFaultName } from '#backend/photos/advice/make_words'
import { isUploaded } from '#backend/photos/bursts/is_uploaded'
import type { PhotoDetail } from '#backend/photos/queries/photo_detail'
import { consentWording } from '#domain/photos/consent'
import type Photo from '#models/photos/photo'
import { BaseTransformer } from '@adonisjs/core/transformers'
import PersonTransformer from './person_transformer.js'
import PhotoTransformer from './photo_transformer.js'
import { ruleViews } from './rule_views.js'
import { shownStudent } from './shown_student.js'

/** By which models, limits, code and policy a photo was judged; absent before its verdict. */
function judgedBy({ verdicts: [verdict] }: Photo) {
  return (
    verdict && {
      pack: verdict.pack,
      limits: verdict.limitsVersion,
      measures: verdict.measuresVersion,
      policy: `${verdict.policy.preset}/${verdict.policy.version}`,
    }
  )
}

const decisions = (photo: Photo) =>
  photo.decisions.map(
    ({ decision, reason, reasonCodes, finding, author, businessAt, recordedAt }) => ({
      decision,
      reason,
      reasonCodes,
      finding,
      by: author?.name ?? null,
      businessAt: inUtc(businessAt),
      recordedAt: inUtc(recordedAt),
    })
  )

/** Whose it was and became, and why; `swapId` joins the two claims of one swap. */
const claims = (photo: Photo) =>
  photo.claims.map(({ why, from, to, author, reason, swapId, businessAt }) => ({
    why,
    from: from && shownStudent(from),
    to: to && shownStudent(to),
    by: author?.name ?? null,
    reason,
    swapId,
    at: inUtc(businessAt),
  }))

/** By whose word the student agreed, and what was agreed to. */
const consent = ({ consentBasis, consentVersion, consentAt }: Photo, locale: Locale) => ({
  basis: consentBasis,
  version: consentVersion,
  wording: consentWording(consentVersion)?.[locale] ?? null,
  at: inUtc(consentAt),
})

/** The finished pictures until now: when, by whom (null: the machine) and how each was made. */
const products = (photo: Photo) =>
  photo.products.map(({ version, way, author, businessAt }) => ({
    version,
    way,
    by: author?.name ?? null,
    at: inUtc(businessAt),
  }))

/** Where the check has found the face, as shares of the picture: for the guide lines of a crop; null where it found none. */
const face = ({ overlay }: Photo) =>
  overlay && {
    eyes: {
      x: (overlay.rightEye[0] + overlay.leftEye[0]) / 2,
      y: (overlay.rightEye[1] + overlay.leftEye[1]) / 2,
    },
    width: overlay.faceWidth,
  }

const makeFault = ({ makeFault: fault, productMeasures }: Photo, locale: Locale) =>
  fault && makeFaultWords(fault as MakeFaultName, productMeasures, locale)

/** One photo with its rules in the reader's language, its person and its decisions. */
export default class PhotoDetailTransformer extends BaseTransformer<PhotoDetail> {
  constructor(
    detail: PhotoDetail,
    private locale: Locale
  ) {
    super(detail)
  }

  toObject() {
    const { photo, sameAs, isOwn, isDelivered, person, advisory, rounds } = this.resource
    return {
      ...new PhotoTransformer(photo).toObject(),
      /** Why it is from outside the window. */
      outsideNote: photo.outsideNote?.text ?? null,
      rules: ruleViews(photo, this.locale),
      makeFault: makeFault(photo, this.locale),
      products: products(photo),
      face: face(photo),
      judgedBy: judgedBy(photo),
      decisions: decisions(photo),
      claims: claims(photo),
      consent: consent(photo, this.locale),
      /** Who handed it in: a person or a collector by name, or a student, or the demo. */
      author: {
        kind: photo.authorKind,
        name: photo.author?.name ?? photo.collector?.name ?? null,
        via: photo.via,
        isUploaded: isUploaded(photo),
      },
      sameAs,
      /** Handed in or appealed by the reader: somebody else decides. */
      isOwn,
      isDelivered,
      /** When a person first looked at it; null while nobody has. */
      lookedAt: photo.lookedAt && inUtc(photo.lookedAt),
      person: new PersonTransformer(person).toObject(),
      advisory: advisory && {
        verdict: advisory.verdict,
        limits: advisory.limitsVersion,
        recordedAt: inUtc(advisory.recordedAt),
      },
      rounds,
    }
  }
}
