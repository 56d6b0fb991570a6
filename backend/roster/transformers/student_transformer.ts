import { inUtc } from '#backend/http/in_utc'
import type Student from '#models/roster/student'
import { BaseTransformer } from '@adonisjs/core/transformers'

const named = (row: { id: string; name: string } | null) => row && { id: row.id, name: row.name }

/** A student as a list shows one. College, class and open absences must be loaded. */
export default class StudentTransformer extends BaseTransformer<Student> {
  toObject() {
    const { id, seasonUnitId, xh, maskedName, lastFour, level, studyKind } = this.resource
    const { college, schoolClass, listPosition, origin, delistedAt, absences, state } =
      this.resource
    return {
      ...{ id, seasonUnitId, xh, maskedName, lastFour, level, studyKind },
      college: named(college),
      schoolClass: named(schoolClass),
      listPosition,
      state,
      origin,
      delistedAt: inUtc(delistedAt),
      absences: absences
        .filter(({ endedAt }) => !endedAt)
        .map(({ id: absenceId, round, reason }) => ({ id: absenceId, round, reason })),
    }
  }
}
