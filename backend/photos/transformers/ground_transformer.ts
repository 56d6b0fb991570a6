import type { ExemptionGround } from '#domain/photos/exemptions'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The opened ground of one exemption; null if its key is gone. */
export interface OpenedGround {
  id: string
  ground: ExemptionGround | null
}

/** The ground of an exemption, where it was asked for. */
export default class GroundTransformer extends BaseTransformer<OpenedGround> {
  toObject() {
    const { id, ground } = this.resource
    return { id, ground }
  }
}
