import type { ListedRequest } from '#backend/consent/queries/requests_page'
import { inUtc } from '#backend/http/in_utc'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** What a student asks about a delivered photo, and what became of it. As `requestsPage` loads it. */
export default class ConsentRequestTransformer extends BaseTransformer<ListedRequest> {
  toObject() {
    const { request, isDelivered } = this.resource
    const { student, seasonUnit, answerer, businessAt, answeredAt } = request
    return {
      ...this.pick(request, ['id', 'state', 'ground', 'photoId', 'seasonUnitId']),
      isDelivered,
      askedAt: inUtc(businessAt),
      answeredAt: inUtc(answeredAt),
      answerer: answerer?.name ?? null,
      unit: { id: seasonUnit.unitId, name: seasonUnit.unit.name },
      student: {
        ...this.pick(student, ['id', 'maskedName', 'lastFour']),
        college: student.college?.name ?? null,
        className: student.schoolClass?.name ?? null,
      },
    }
  }
}
