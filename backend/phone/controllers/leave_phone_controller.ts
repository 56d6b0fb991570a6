import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'

/** 不是我: the next student on this phone starts from the beginning. */
export default class LeavePhoneController {
  async handle({ bearer, response }: HttpContext) {
    await bearer.session.merge({ endedAt: DateTime.now() }).save()
    return response.noContent()
  }
}
