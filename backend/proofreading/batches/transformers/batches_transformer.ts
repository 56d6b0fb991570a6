import { inUtc } from '#backend/http/in_utc'
import type { BatchesOfUnit } from '#backend/proofreading/batches/queries/batches_of_unit'
import type Batch from '#models/proofreading/batch'
import { BaseTransformer } from '@adonisjs/core/transformers'

const batchView = ({ id, no, count, receivedOn, listed, author, businessAt }: Batch) => ({
  ...{ id, no, count, receivedOn, isListed: listed },
  by: author?.name ?? null,
  at: inUtc(businessAt),
})

/** The batches of a unit, and what the next one would be. Their authors must be loaded. */
export default class BatchesTransformer extends BaseTransformer<BatchesOfUnit> {
  toObject() {
    const { isCounted, delivered, draft, ready, leftOut, differences } = this.resource
    return {
      isCounted,
      delivered: delivered.map(batchView),
      draft: draft && batchView(draft),
      ready,
      leftOut,
      differences,
    }
  }
}
