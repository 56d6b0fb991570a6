import type { Attested } from '#backend/kiosks/actions/attest_film'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Of how many students of a class the film is attested. */
export default class AttestedTransformer extends BaseTransformer<Attested> {
  toObject() {
    const { attested, students } = this.resource
    return { attested, students }
  }
}
