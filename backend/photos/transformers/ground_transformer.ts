import type { ExemptionGround } from '#domain/photos/exemptions'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** The opened ground of one exemption. */
export interface OpenedGround {
  id: string
  ground: ExemptionGround
}

/** The ground of an exemption, where it was asked for. */
export default class GroundTransformer extends BaseTransformer<OpenedGround> {
  toObject() {
    const { id, ground } = this.resource
    return { id, ground }
  }
}
