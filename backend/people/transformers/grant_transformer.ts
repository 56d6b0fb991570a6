import { inUtc } from '#backend/http/in_utc'
import { isInForce } from '#domain/identity/grant'
import type Grant from '#models/people/grant'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A grant, and whether it counts now. Its unit must be loaded. */
export default class GrantTransformer extends BaseTransformer<Grant> {
  toObject() {
    const { id, role, unit, validFrom, validUntil } = this.resource
    const bounds = {
      validFrom: validFrom?.toMillis() ?? null,
      validUntil: validUntil?.toMillis() ?? null,
    }
    const isOver = bounds.validUntil !== null && bounds.validUntil <= Date.now()
    return {
      id,
      role,
      unit: unit && this.pick(unit, ['id', 'code', 'name']),
      validFrom: inUtc(validFrom),
      validUntil: inUtc(validUntil),
      isInForce: isInForce(bounds, Date.now()),
      isOver,
    }
  }
}
