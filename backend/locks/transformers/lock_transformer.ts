import { inUtc } from '#backend/http/in_utc'
import type CaptureLock from '#models/locks/capture_lock'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A lock in a list: whom it stops, since when, why, and until when. */
export default class LockTransformer extends BaseTransformer<CaptureLock> {
  toObject() {
    const { student, seasonUnit, unlocker, ...lock } = this.#parts()
    return {
      ...this.pick(this.resource, ['id', 'kind', 'cause', 'reason', 'photoId', 'seasonUnitId']),
      ...lock,
      unit: { id: seasonUnit.unitId, name: seasonUnit.unit.name },
      student: {
        ...this.pick(student, ['id', 'xh', 'maskedName', 'lastFour']),
        college: student.college?.name ?? null,
        className: student.schoolClass?.name ?? null,
      },
      unlocker: unlocker?.name ?? null,
    }
  }

  #parts() {
    const { seasonUnit, unlocker, businessAt, endsAt, endedAt } = this.resource
    const student = this.resource.student.kept ?? this.resource.student
    const times = { begunAt: inUtc(businessAt), endsAt: inUtc(endsAt), endedAt: inUtc(endedAt) }
    return { student, seasonUnit, unlocker, ...times }
  }
}
