import { inUtc } from '#backend/http/in_utc'
import type User from '#models/people/user'
import { BaseTransformer } from '@adonisjs/core/transformers'

interface OwnSecondFactor {
  user: User
  codesLeft: number
  isCompulsory: boolean
  /** False in rehearsals: SECOND_FACTOR=off. */
  isAsked: boolean
}

/** The second factor of the signed-in user; never its key. */
export default class SecondFactorTransformer extends BaseTransformer<OwnSecondFactor> {
  toObject() {
    const { user, codesLeft, isCompulsory, isAsked } = this.resource
    return { setAt: inUtc(user.secondFactorAt), codesLeft, isCompulsory, isAsked }
  }
}
