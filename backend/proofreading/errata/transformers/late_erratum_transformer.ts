import type Erratum from '#models/proofreading/erratum'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** An erratum that its act will send. */
export default class LateErratumTransformer extends BaseTransformer<Erratum> {
  toObject() {
    const { id, kind } = this.resource
    return { id, kind }
  }
}
