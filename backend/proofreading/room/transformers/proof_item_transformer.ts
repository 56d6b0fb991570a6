import { inUtc } from '#backend/http/in_utc'
import type { ProofItem } from '#backend/proofreading/room/queries/proof_page'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { DateTime } from 'luxon'

/** A student in proofreading: image and fields, and what was said of this version. */
export default class ProofItemTransformer extends BaseTransformer<ProofItem> {
  toObject() {
    const { kind, remark, markedBy, markedAt, ownKind, ownRemark, ...shown } = this.resource
    const { studentId, itemId, version, photoId, xh, maskedName, lastFour, hasFallen } = shown
    const at = markedAt && inUtc(DateTime.fromJSDate(markedAt))
    return {
      ...{ studentId, itemId, version, photoId, xh, maskedName, lastFour },
      mark: kind && { kind, remark, by: markedBy, at },
      hasFallen,
      own: ownKind && { kind: ownKind, remark: ownRemark },
    }
  }
}
