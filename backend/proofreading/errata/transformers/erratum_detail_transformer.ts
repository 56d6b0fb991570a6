import { inUtc } from '#backend/http/in_utc'
import type { ErratumDetail } from '#backend/proofreading/errata/queries/erratum_detail'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** An erratum with what is right, and what could be done about it. */
export default class ErratumDetailTransformer extends BaseTransformer<ErratumDetail> {
  toObject() {
    const { candidates, ...detail } = this.resource
    return {
      ...detail,
      candidates: candidates.map(({ takenAt, ...photo }) => ({
        ...photo,
        takenAt: inUtc(takenAt),
      })),
    }
  }
}
