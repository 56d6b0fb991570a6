import { inUtc } from '#backend/http/in_utc'
import type { ErrataStand } from '#backend/proofreading/errata/queries/errata_page'
import type Erratum from '#models/proofreading/erratum'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** An erratum in a list. Student, item, round, answerer and unit must be loaded. */
export default class ErratumTransformer extends BaseTransformer<Erratum> {
  toObject() {
    const { id, kind, remark, documentId, state, answer, answerReason } = this.resource
    const { student, item, errataRound, answerer, seasonUnit, $extras } = this.resource
    const { answeredAt, businessAt, rightValue } = this.resource
    return {
      ...{ id, kind, remark, documentId, state, answer, answerReason },
      stand: $extras.stand as ErrataStand,
      /** A draft whose photo or fields have changed since it was marked is not sent. */
      isReady: Boolean($extras.isReady),
      /** Found after the form was accepted. */
      isLate: errataRound?.late ?? false,
      hasRightValue: rightValue !== null,
      student: {
        id: student.id,
        xh: student.xh,
        maskedName: student.maskedName,
        lastFour: student.lastFour,
        className: student.schoolClass?.name ?? null,
        classId: student.classId,
      },
      itemId: item?.removedAt === null ? item.id : null,
      photoId: item?.removedAt === null ? item.photoId : null,
      roundNo: state === 'draft' ? null : (errataRound?.no ?? null),
      answeredBy: answerer?.name ?? null,
      answeredAt: answeredAt && inUtc(answeredAt),
      at: inUtc(businessAt),
      unit: {
        seasonUnitId: seasonUnit.id,
        unitId: seasonUnit.unitId,
        name: seasonUnit.unit.name,
      },
    }
  }
}
