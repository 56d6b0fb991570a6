import { inUtc } from '#backend/http/in_utc'
import type { ProofOfClass, ProofOfUnit } from '#backend/proofreading/room/queries/proof_of_unit'
import { BaseTransformer } from '@adonisjs/core/transformers'

const classView = ({ confirmation, ...counted }: ProofOfClass) => ({
  ...counted,
  confirmation: confirmation && {
    by: confirmation.author.name,
    at: inUtc(confirmation.businessAt),
    onPaper: confirmation.onPaper,
    /** The signed sheet, where it was handed in. */
    documentId: confirmation.documentId,
  },
})

/** How far the proofreading of a unit is. The authors of confirmations must be loaded. */
export default class ProofTransformer extends BaseTransformer<ProofOfUnit> {
  toObject() {
    const { classes, ...how } = this.resource
    return { ...how, classes: classes.map(classView) }
  }
}
