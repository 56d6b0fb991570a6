import type { ShownConflict } from '#backend/capture/queries/shown_conflict'
import { inUtc } from '#backend/http/in_utc'
import StudentTransformer from '#backend/roster/transformers/student_transformer'
import { DECISIONS_OF } from '#domain/capture/conflicts'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What waits about a code, or was decided. */
export default class ConflictTransformer extends BaseTransformer<ShownConflict> {
  toObject() {
    const { conflict, waiting, list, candidates } = this.resource
    const { id, kind, state, student, businessAt, decidedAt, decider, reason } = conflict
    return {
      ...{ id, kind, state, waiting, list, reason },
      student: StudentTransformer.transform(student),
      decisions: state === 'open' ? [...DECISIONS_OF[kind]] : [],
      candidates: candidates.map(({ id: studentId, xh, maskedName, lastFour }) => ({
        ...{ id: studentId, xh, maskedName, lastFour },
      })),
      raisedAt: inUtc(businessAt),
      decidedAt: inUtc(decidedAt),
      decidedBy: decider?.name ?? null,
    }
  }
}
