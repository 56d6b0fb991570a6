import { BaseTransformer } from '@adonisjs/core/transformers'

interface ProposedFactor {
  secret: string
  address: string
}

/** A key for an authenticator app, to be typed or read from a picture of its address. */
export default class ProposedFactorTransformer extends BaseTransformer<ProposedFactor> {
  toObject() {
    return this.pick(this.resource, ['secret', 'address'])
  }
}
