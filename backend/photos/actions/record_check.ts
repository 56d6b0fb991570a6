import { recordAudit } from '#backend/audit/record_audit'
import type { CheckedPhoto } from '#backend/portraits/check/check_photo'
import { lockAfterFailure } from '#backend/locks/actions/lock_student_out'
import { measuresVersion } from '#backend/portraits/check/versions'
import { keepObjects } from '#backend/photos/erasing/hold_objects'
import { exemptRules } from '#backend/photos/queries/exempt_rules'
import { failedOnlyBy } from '#domain/photos/judge'
import { failedByLife } from '#domain/photos/life'
import type { ModelPack } from '#domain/photos/model_pack'
import { MOVES, type PhotoState } from '#domain/photos/desk'
import type Photo from '#models/photos/photo'
import { UNJUDGED, type Overlay } from '#models/photos/photo'
import PhotoVerdict from '#models/photos/photo_verdict'
import db from '@adonisjs/lucid/services/db'
import { lockPhoto, lockStudentAndFindAccepted } from './lock_photo.js'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What a photo was judged by, and the keys of its upright copy and its thumbnail. */
export interface CheckedBy {
  objectKey: string | null
  thumbnailKey: string | null
  pack: ModelPack
  limitsVersion: string
  policyId: string
}

/** Where the face is, as shares of the picture. */
export function faceOverlay({ geometry, raster }: CheckedPhoto): Overlay | null {
  if (!geometry || !raster) return null
  const share = ({ x, y }: { x: number; y: number }): [number, number] => [
    x / raster.width,
    y / raster.height,
  ]
  return {
    rightEye: share(geometry.rightEye),
    leftEye: share(geometry.leftEye),
    chin: share(geometry.chin),
    faceWidth: geometry.width / raster.width,
  }
}

/**
 * A photo of nobody waits until somebody says whom it shows. If another photo of the student is accepted
 * already, a reviewer chooses between the two.
 */
async function stateAfter(
  photo: Photo,
  { verdict, rows }: CheckedPhoto,
  trx: TransactionClientContract
): Promise<PhotoState> {
  // It may have come to somebody who is exempt while it was judged without.
  if (verdict === 'fail' && failedOnlyBy(rows, await exemptRules(photo, trx))) return MOVES.warn.to
  if (verdict === 'pass' && !photo.studentId) return MOVES.unmatched.to
  // Of the drafts of a student one is submitted, and the others count for nothing.
  if (verdict === 'pass' && photo.submittedAt === null) return MOVES.pass.to
  const isSecond = verdict === 'pass' && (await lockStudentAndFindAccepted(photo, trx))
  return MOVES[isSecond ? 'second' : verdict].to
}

/** Writes the verdict of a photo once: a second attempt changes nothing. */
export async function recordCheck(photo: Photo, checked: CheckedPhoto, by: CheckedBy) {
  const { verdict, rows, measurements } = checked
  await db.transaction(async (trx) => {
    const current = await lockPhoto(photo.id, trx)
    const status = await stateAfter(current, checked, trx)
    const updated = await trx
      .from('photos')
      .where('id', photo.id)
      .whereRaw(UNJUDGED)
      .update({
        status,
        parked_why: null,
        verdict,
        object_key: by.objectKey,
        thumbnail_key: by.thumbnailKey,
        overlay: JSON.stringify(faceOverlay(checked)),
        checked_at: trx.raw('now()'),
        attempts: 0,
        attempted_at: null,
        make_asked_at: status === 'failed' ? null : trx.raw('now()'),
      })
    if (Number(updated) === 0) return
    await keepObjects(photo.id, [by.objectKey, by.thumbnailKey], trx)
    const { pack, limitsVersion, policyId } = by
    const judged = { measuresVersion: measuresVersion(pack), pack, limitsVersion, policyId }
    const row = { photoId: photo.id, verdict, rows, measurements, ...judged }
    await PhotoVerdict.create(row, { client: trx })
    const subject = { subjectType: 'photo', subjectId: photo.id }
    const details = { verdict, limits: limitsVersion }
    await recordAudit({ actorId: null, action: 'photo.checked', ...subject, details }, trx)
    const failure = failedByLife(rows) ? 'liveness' : 'other'
    if (status === 'failed') await lockAfterFailure(current, failure, trx)
  })
}
