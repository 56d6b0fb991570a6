import { BaseTransformer } from '@adonisjs/core/transformers'

/** Where the browser goes to sign in. */
export default class ProviderUrlTransformer extends BaseTransformer<{ url: string }> {
  toObject() {
    return this.pick(this.resource, ['url'])
  }
}
