import { inUtc } from '#backend/http/in_utc'
import { countByReason } from '#backend/seasons/queries/memo_facts'
import type { MemoOfUnit } from '#backend/seasons/queries/memo_of_unit'
import type Memo from '#models/seasons/memo'
import { BaseTransformer } from '@adonisjs/core/transformers'

const drawnView = ({ id, captured, uncaptured, rows, step, businessAt }: Memo) => ({
  ...{ id, captured, uncaptured, step },
  byReason: countByReason(rows),
  drawnAt: inUtc(businessAt),
})

const personView = ({ studentId, reason, student }: MemoOfUnit['people'][number]) => ({
  id: studentId,
  maskedName: student.maskedName,
  college: student.college?.name ?? null,
  schoolClass: student.schoolClass?.name ?? null,
  reason,
})

/** 备忘表 of a unit: what the facts say, what was drawn from them, and who is not photographed. */
export default class MemoTransformer extends BaseTransformer<MemoOfUnit> {
  toObject() {
    const { isCounted, captured, uncaptured, memo, people } = this.resource
    return {
      isCounted,
      captured,
      uncaptured: uncaptured.length,
      unexplained: uncaptured.filter(({ reason }) => !reason).length,
      byReason: countByReason(uncaptured),
      drawn: memo && drawnView(memo),
      people: people.map(personView),
    }
  }
}
