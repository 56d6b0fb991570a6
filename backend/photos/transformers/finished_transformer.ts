import { BaseTransformer } from '@adonisjs/core/transformers'

/** A photo and the version of its finished picture; null while the machine makes it. */
export default class FinishedTransformer extends BaseTransformer<{
  id: string
  version: number | null
}> {
  toObject() {
    return { ...this.resource }
  }
}
