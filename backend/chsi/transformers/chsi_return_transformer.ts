import { inUtc } from '#backend/http/in_utc'
import type ChsiReturn from '#models/chsi/chsi_return'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A 学信网退回. Its registrar must be loaded. */
export default class ChsiReturnTransformer extends BaseTransformer<ChsiReturn> {
  toObject() {
    const { id, count, reason, registrar, registeredAt, resolvedAt, documentId } = this.resource
    return {
      id,
      count,
      reason,
      by: registrar.name,
      registeredAt: inUtc(registeredAt),
      resolvedAt: inUtc(resolvedAt),
      documentId,
    }
  }
}
