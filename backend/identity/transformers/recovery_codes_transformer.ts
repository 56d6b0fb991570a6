import { BaseTransformer } from '@adonisjs/core/transformers'

/** Recovery codes, the only time that they are shown. */
export default class RecoveryCodesTransformer extends BaseTransformer<{ codes: string[] }> {
  toObject() {
    return this.pick(this.resource, ['codes'])
  }
}
