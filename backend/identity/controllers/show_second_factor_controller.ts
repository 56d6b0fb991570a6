import { answer } from '#backend/http/answer'
import { accounts } from '#config/accounts'
import { needsSecondFactor } from '#backend/identity/duties'
import { countRecoveryCodes } from '#backend/identity/second_factor/recovery_codes'
import SecondFactorTransformer from '#backend/identity/transformers/second_factor_transformer'
import type { HttpContext } from '@adonisjs/core/http'

/** Whether the signed-in user has a second factor, and needs one. */
export default class ShowSecondFactorController {
  async handle({ viewer: { user } }: HttpContext) {
    const codesLeft = await countRecoveryCodes(user.id)
    const isCompulsory = needsSecondFactor(user)
    const isAsked = accounts.secondFactor !== 'off'
    return answer(SecondFactorTransformer.transform({ user, codesLeft, isCompulsory, isAsked }))
  }
}
